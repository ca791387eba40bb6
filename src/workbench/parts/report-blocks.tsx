/** Sentences of a report on the page, each with the claims and assumptions behind it. */
import type { Block, Line } from '../../brief/block.ts';
import { isEvidence } from '../../brief/sentence.ts';
import { lineInWords } from '../words/words.ts';
import { EvidenceChip } from './evidence.tsx';

export function Said({ line }: { readonly line: Line }) {
  const because = [...new Set(line.flatMap(each => each.because))].filter(isEvidence);
  return (
    <>
      {lineInWords(line)}
      {because.length > 0 && (
        <>
          {' '}
          <span class="chips">
            {because.map(id => (
              <EvidenceChip key={id} id={id} />
            ))}
          </span>
        </>
      )}
    </>
  );
}

export function SaidList({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul>
      {lines.map(line => (
        <li key={line.map(({ id }) => id).join() + lineInWords(line)}>
          <Said line={line} />
        </li>
      ))}
    </ul>
  );
}

interface SaidTableProps {
  /** What the table is called for ears. */
  readonly name: Line;
  readonly table: Extract<Block, { kind: 'table' }>;
}

export function SaidTable({ name, table: { head, rows } }: SaidTableProps) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={lineInWords(name)}>
      <table>
        <thead>
          <tr>
            {head.map((line, at) => (
              <th key={at} scope="col">
                {lineInWords(line)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((line, column) => (
                <td key={column} data-label={lineInWords(head[column]!)}>
                  {lineInWords(line)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Paragraphs and lists; headings and tables have their own places on the page. */
export function ReportBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, at) => {
        if (block.kind === 'list') return <SaidList key={at} lines={block.items} />;
        if (block.kind !== 'paragraph') return null;
        return (
          <p key={at}>
            <Said line={block.line} />
          </p>
        );
      })}
    </>
  );
}
