import { useRef } from 'preact/hooks';
import type { Case, Source } from '../../../case/model.ts';
import { complaintsOf } from '../../../core/plain-error.ts';
import { say } from '../../parts/notice.tsx';
import { keep, session } from '../../state/session.ts';
import { complaintInWords, t } from '../../words/words.ts';
import { claimFromText } from './edits.ts';
import { chooseClaim, chosenClaim } from './marks.ts';
import { Proposals } from './proposal.tsx';
import { reviewed } from './reading.ts';

/** A source's text with its claims marked. What is selected in it can become a claim. */
export function SourceText({ source, theCase: current }: { readonly source: Source; readonly theCase: Case }) {
  const { claims } = current.record;
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
                if (!file) return;
                const { decodeReport } = await import('../../../desk/reading/decode-report.ts');
                try {
                  const { text: given } = decodeReport(new Uint8Array(await file.arrayBuffer()), file.name);
                  keep({ texts: { ...texts, [source.text!]: given } });
                } catch (error) {
                  say(complaintsOf(error).map(complaintInWords).join(' '));
                }
              }}
            />
          </label>
        )}
      </>
    );
  }
  const proposed = proposedSpans(source.id);
  const spans = [
    ...claims.flatMap(({ id, source: its, at }) => (its === source.id && at ? [{ id, at }] : [])),
    ...proposed,
  ];
  const enter = () => {
    const range = selectedRange(box.current);
    if (!range) {
      say(t('source.select'));
      return;
    }
    chooseClaim(claimFromText(current, source.id, range, text.slice(...range)));
  };
  return (
    <>
      <p class="muted">{details.filter(Boolean).join(' · ')}</p>
      <Proposals source={source} theCase={current} />
      <div
        class="source-text"
        dir="auto"
        ref={box}
        tabIndex={0}
        role="region"
        aria-label={source.title}
        onKeyDown={selectByKeys}
      >
        {pieces(text, spans).map(({ from, part, mark }) =>
          mark ? (
            <mark
              key={from}
              data-from={from}
              data-span={mark.id}
              class={mark.proposed ?? (mark.id === chosenClaim.value ? 'chosen' : undefined)}
              onClick={mark.id === undefined ? undefined : () => chooseClaim(mark.id!)}
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

interface Mark {
  /** Of a claim in the record. */
  readonly id?: string;
  readonly at: readonly [number, number];
  readonly proposed?: 'proposed' | 'proposed current';
}

interface Piece {
  readonly from: number;
  readonly part: string;
  readonly mark?: Mark;
}

/** Where the proposals that are not decided yet stand. */
function proposedSpans(source: string): Mark[] {
  const now = reviewed.value;
  if (now?.source !== source) return [];
  const { items, decisions, proposals } = now.review;
  return items
    .slice(decisions.length)
    .flatMap(({ kind, index }, at): Mark[] =>
      kind === 'claim'
        ? [{ at: proposals.claims[index]!.at, proposed: at === 0 ? 'proposed current' : 'proposed' }]
        : [],
    );
}

/** The text in order, split at its marks; of overlapping marks the first keeps the place. */
function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])) {
    const [start, end] = mark.at;
    if (start < at || end > text.length) continue;
    if (start > at) found.push({ from: at, part: text.slice(at, start) });
    found.push({ from: start, part: text.slice(start, end), mark });
    at = end;
  }
  if (at < text.length) found.push({ from: at, part: text.slice(at) });
  return found;
}

/** Shift and the arrows select in the text as they do in a field, with Ctrl or Alt word by word. */
function selectByKeys(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = steps[event.key];
  const selection = getSelection();
  if (!event.shiftKey || !step || !selection) return;
  event.preventDefault();
  const box = event.currentTarget;
  const begin = box.querySelector('mark.chosen, mark.current') ?? box;
  if (!box.contains(selection.anchorNode)) selection.collapse(begin, 0);
  const [direction, unit] = step;
  selection.modify('extend', direction, unit === 'character' && (event.ctrlKey || event.altKey) ? 'word' : unit);
}

const steps: Readonly<Record<string, readonly [direction: string, unit: string]>> = {
  ArrowLeft: ['left', 'character'],
  ArrowRight: ['right', 'character'],
  ArrowUp: ['backward', 'line'],
  ArrowDown: ['forward', 'line'],
};

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
