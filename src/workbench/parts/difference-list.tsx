import { differenceInWords } from '../../brief/difference-words.ts';
import type { Difference } from '../../case/edit/differences.ts';
import { language } from '../words/words.ts';

interface DifferenceListProps {
  readonly differences: readonly Difference[];
  /** The data of the two cases, which hold the names. */
  readonly before: unknown;
  readonly after: unknown;
}

export function DifferenceList({ differences, before, after }: DifferenceListProps) {
  return (
    <ul class="changes">
      {differences.map((difference, index) => {
        const { where, says } = differenceInWords(difference, before, after, language.value);
        return (
          <li key={index}>
            <strong>{where}</strong> {says}
          </li>
        );
      })}
    </ul>
  );
}
