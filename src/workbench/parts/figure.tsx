import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { figuresNote } from '../../case/figures.ts';
import { mirrored, type Scene, withNote } from '../../chart/scene.ts';
import { sceneToSvg } from '../../chart/svg.ts';
import { toCsv } from '../../core/csv.ts';
import { download } from '../state/files.ts';
import { theCase } from '../state/session.ts';
import { direction, plainInWords, t } from '../words/words.ts';
import { SceneView } from './scene-view.tsx';

export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

interface FigureProps {
  readonly title: string;
  /** File name of exports, without ending. */
  readonly name: string;
  readonly scene: Scene;
  readonly table: FigureTable;
  /** What the figure rests on. */
  readonly sources: ComponentChildren;
  /** The method in words, with its reference. */
  readonly how: ComponentChildren;
  /** Stands in place of the drawn scene where the page can do more than a picture. */
  readonly children?: ComponentChildren;
  readonly onPick?: (pick: string) => void;
}

const tabs = ['chart', 'table', 'sources', 'how'] as const;

/** A figure: Chart | Table | Sources | How, and its exports. */
export function Figure({ title, name, scene, table, sources, how, children, onPick }: FigureProps) {
  const id = useId();
  const shown = useSignal<(typeof tabs)[number]>('chart');
  const bar = useRef<HTMLDivElement>(null);
  const placed = direction.value === 'rtl' ? mirrored(scene) : scene;
  const said = theCase.value && figuresNote(theCase.value);
  const note = said && plainInWords(said);
  const kept = note ? withNote(placed, note) : placed;
  const turn = (by: number) => {
    const index = (tabs.indexOf(shown.value) + by + tabs.length) % tabs.length;
    shown.value = tabs[index]!;
    (bar.current?.children[index] as HTMLElement | undefined)?.focus();
  };
  const forward = direction.value === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  return (
    <figure class="figure" aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`}>{title}</figcaption>
      <div class="figure-bar">
        <div role="tablist" aria-labelledby={`${id}-title`} ref={bar}>
          {tabs.map(tab => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`${id}-${tab}`}
              aria-selected={shown.value === tab}
              aria-controls={`${id}-panel`}
              tabIndex={shown.value === tab ? 0 : -1}
              onClick={() => (shown.value = tab)}
              onKeyDown={event => {
                if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') turn(event.key === forward ? 1 : -1);
              }}
            >
              {t(`figure.${tab}`)}
            </button>
          ))}
        </div>
        <div class="buttons">
          <button
            type="button"
            class="quiet small"
            onClick={() => download(`${name}.svg`, sceneToSvg(kept), 'image/svg+xml')}
          >
            SVG
          </button>
          <button type="button" class="quiet small" onClick={() => void savePng(kept, name)}>
            PNG
          </button>
          <button
            type="button"
            class="quiet small"
            onClick={() =>
              download(
                `${name}.csv`,
                `\ufeff${toCsv([table.head, ...table.rows, ...(note ? [[note]] : [])])}`,
                'text/csv',
              )
            }
          >
            CSV
          </button>
        </div>
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${shown.value}`}
        class="figure-panel"
        tabIndex={0}
      >
        {shown.value === 'chart' && (children ?? <SceneView scene={placed} {...(onPick && { onPick })} />)}
        {shown.value === 'table' && <DataTable table={table} />}
        {shown.value === 'sources' && sources}
        {shown.value === 'how' && how}
      </div>
    </figure>
  );
}

function DataTable({ table: { head, rows } }: { readonly table: FigureTable }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map(text => (
            <th key={text} scope="col" dir="auto">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.join('\u0000')}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key={head[column]} scope="row" dir="auto">
                  {cell}
                </th>
              ) : (
                <td key={head[column]} dir="auto">
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Draws the picture at twice its size, for print. */
async function savePng(scene: Scene, name: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([sceneToSvg(scene)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = scene.width * 2;
    canvas.height = scene.height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
    if (blob) download(`${name}.png`, new Uint8Array(await blob.arrayBuffer()), 'image/png');
  } finally {
    URL.revokeObjectURL(address);
  }
}
