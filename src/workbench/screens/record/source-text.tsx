import { useRef } from 'preact/hooks';
import type { Claim, Source } from '../../../case/model.ts';
import { keep, session, theCase } from '../../state/session.ts';
import { t } from '../../words/words.ts';
import { claimFromText } from './edits.ts';
import { chooseClaim, chosenClaim } from './marks.ts';

/** A source's text with its claims marked. What is selected in it can become a claim. */
export function SourceText({ source, claims }: { readonly source: Source; readonly claims: readonly Claim[] }) {
  const box = useRef<HTMLDivElement>(null);
  const texts = session.value!.contents.texts;
  const text = source.text === undefined ? undefined : texts[source.text];
  const details = [
    t(`sourceKind.${source.kind}`),
    source.date,
    source.reliability && t('source.reliability', { grade: source.reliability }),
  ];
  if (text === undefined) {
    return (
      <>
        <p class="muted">{details.filter(Boolean).join(' · ')}</p>
        <p>{t('source.missing')}</p>
        {source.text !== undefined && (
          <label class="field">
            {t('source.give', { file: source.text })}
            <input
              type="file"
              accept=".txt,text/plain"
              onChange={async event => {
                const file = event.currentTarget.files?.[0];
                if (file) keep({ texts: { ...texts, [source.text!]: await file.text() } });
              }}
            />
          </label>
        )}
      </>
    );
  }
  const spans = claims
    .filter(claim => claim.source === source.id && claim.at)
    .toSorted((a, b) => a.at![0] - b.at![0] || a.at![1] - b.at![1]);
  const enter = () => {
    const range = selectedRange(box.current);
    const current = theCase.value;
    if (!range || !current) return;
    chooseClaim(claimFromText(current, source.id, range, text.slice(...range)));
  };
  return (
    <>
      <p class="muted">{details.filter(Boolean).join(' · ')}</p>
      <div class="source-text" dir="auto" ref={box} tabIndex={0} role="region" aria-label={source.title}>
        {pieces(text, spans).map(({ from, part, claim }) =>
          claim ? (
            <mark
              key={from}
              data-from={from}
              data-span={claim.id}
              class={claim.id === chosenClaim.value ? 'chosen' : undefined}
              onClick={() => chooseClaim(claim.id)}
            >
              {part}
            </mark>
          ) : (
            <span key={from} data-from={from}>
              {part}
            </span>
          ),
        )}
      </div>
      <p>
        <button type="button" onClick={enter}>
          {t('source.enter')}
        </button>{' '}
        <span class="hint">{t('source.enterHint')}</span>
      </p>
    </>
  );
}

interface Piece {
  readonly from: number;
  readonly part: string;
  readonly claim?: Claim;
}

/** The text in order, split at claims; of overlapping claims the first keeps the place. */
function pieces(text: string, spans: readonly Claim[]): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const claim of spans) {
    const [start, end] = claim.at!;
    if (start < at || end > text.length) continue;
    if (start > at) found.push({ from: at, part: text.slice(at, start) });
    found.push({ from: start, part: text.slice(start, end), claim });
    at = end;
  }
  if (at < text.length) found.push({ from: at, part: text.slice(at) });
  return found;
}

/** Offsets of what is selected inside the text. */
function selectedRange(box: HTMLElement | null): [number, number] | undefined {
  const selection = getSelection();
  if (!box || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const offsetIn = (node: Node, offset: number) => {
    const piece = node.parentElement?.closest<HTMLElement>('[data-from]');
    return piece && box.contains(piece) && node.nodeType === Node.TEXT_NODE
      ? Number(piece.dataset.from) + offset
      : undefined;
  };
  const start = offsetIn(startContainer, startOffset);
  const end = offsetIn(endContainer, endOffset);
  return start !== undefined && end !== undefined && start < end ? [start, end] : undefined;
}
