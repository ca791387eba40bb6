import { weightedBlocks } from '../../../brief/assessment/weighted.ts';
import type { Assessment } from '../../../desk/assess/assessment-view.ts';
import { ReportBlocks, SaidTable } from '../../parts/report-blocks.tsx';
import { lineInWords } from '../../words/words.ts';

/** How the probabilities of exclusive futures weigh, as the report says it: closed, and nothing where none has a probability. */
export function Weighted({ assessment }: { readonly assessment: Assessment }) {
  const [title, ...blocks] = weightedBlocks(assessment);
  if (title?.kind !== 'heading') return null;
  return (
    <details class="part" id="weighted">
      <summary>{lineInWords(title.line)}</summary>
      {blocks.map((block, at) => {
        if (block.kind === 'heading') return <h3 key={at}>{lineInWords(block.line)}</h3>;
        if (block.kind === 'table') return <SaidTable key={at} name={title.line} table={block} />;
        return <ReportBlocks key={at} blocks={[block]} />;
      })}
    </details>
  );
}
