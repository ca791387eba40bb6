/** What a line of a cell is called: `by single steps: better`. */
import type { LineName } from '../../analysis/assessment/lines.ts';
import { saying } from '../names.ts';
import { guide, type Sentence } from '../sentence.ts';

export function lineName(name: LineName): Sentence {
  if (name === 'holds') return guide('matrix.holds');
  if (name === 'zone') return guide('row.zone');
  const { way, name: of } = name;
  const about = `${way}/${of}`;
  return guide('matrix.line', { way: saying(`way.${way}`), what: saying(`class.${of}`) }, about);
}
