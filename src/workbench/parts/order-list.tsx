import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../words/words.ts';

interface OrderListProps {
  readonly label: string;
  readonly items: readonly { readonly key: string; readonly name: string; readonly content: ComponentChildren }[];
  readonly move: (from: number, to: number) => void;
  readonly remove: (index: number) => void;
}

/** A list whose order means something: by buttons, by Alt with the arrow keys, or by dragging the number. */
export function OrderList({ label, items, move, remove }: OrderListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | undefined>(undefined);
  const [over, setOver] = useState<number | undefined>(undefined);
  const shift = (from: number, by: number, selector: string) => {
    const to = from + by;
    if (to < 0 || to >= items.length) return;
    move(from, to);
    requestAnimationFrame(() => list.current?.children[to]?.querySelector<HTMLElement>(selector)?.focus());
  };
  const indexUnder = (y: number) => {
    const rows = [...(list.current?.children ?? [])].map(row => row.getBoundingClientRect());
    const found = rows.findIndex(({ bottom }) => y < bottom);
    return found === -1 ? rows.length - 1 : found;
  };
  return (
    <ol class="order" ref={list} aria-label={label}>
      {items.map(({ key, name, content }, index) => (
        <li
          key={key}
          class={dragged === index ? 'dragged' : over === index && dragged !== undefined ? 'target' : undefined}
          onKeyDown={event => {
            const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
            if (!event.altKey || by === 0) return;
            event.preventDefault();
            shift(index, by, 'input');
          }}
        >
          <span
            class="handle"
            aria-hidden="true"
            onPointerDown={event => {
              event.currentTarget.setPointerCapture(event.pointerId);
              setDragged(index);
            }}
            onPointerMove={event => dragged !== undefined && setOver(indexUnder(event.clientY))}
            onPointerUp={event => {
              const to = indexUnder(event.clientY);
              setDragged(undefined);
              setOver(undefined);
              if (dragged !== undefined && to !== index) move(index, to);
            }}
            onPointerCancel={() => setDragged(undefined)}
          >
            {index + 1}
          </span>
          <div class="order-content">{content}</div>
          <div class="order-buttons">
            <button
              type="button"
              class="quiet small up"
              aria-label={t('order.up', { name })}
              aria-disabled={index === 0}
              onClick={() => shift(index, -1, '.up')}
            >
              ↑
            </button>
            <button
              type="button"
              class="quiet small down"
              aria-label={t('order.down', { name })}
              aria-disabled={index === items.length - 1}
              onClick={() => shift(index, 1, '.down')}
            >
              ↓
            </button>
            <button type="button" class="quiet small" aria-label={t('remove', { name })} onClick={() => remove(index)}>
              ×
            </button>
          </div>
        </li>
      ))}
    </ol>
  );
}
