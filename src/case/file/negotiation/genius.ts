/**
 * Genius XML (Lin et al. 2014): a domain, and utility spaces over it. The utility of a bid is the sum of
 * weight x evaluation / largest evaluation of the issue. Reservation and discount stand on 0..1; the discount is left out.
 */
import { SaxesParser } from 'saxes';
import { type Complaint, FileError, LimitError } from '../../../core/errors.ts';
import { divide, type Rational, zero } from '../../../core/rational.ts';
import { complaint, saying } from '../../../words/complaint.ts';
import { saying as message } from '../../../words/saying.ts';
import { misfit, type NamedProfile, numberIn, type ScenarioIssue } from './scenario.ts';

interface GeniusFile {
  readonly issues: readonly { readonly index: string; readonly name: string; readonly items: readonly Item[] }[];
  readonly weights: ReadonlyMap<string, string>;
  readonly reservation?: string;
  readonly discount?: string;
}

interface Item {
  readonly value: string;
  readonly evaluation?: string;
}

const mostDepth = 20;
const mostItems = 100_000;

/** The issues of a Genius domain (or of a profile, which repeats them). */
export function readGeniusDomain(text: string, file: string): ScenarioIssue[] {
  return parseGenius(text, file).issues.map(({ name, items }) => ({ name, values: items.map(({ value }) => value) }));
}

/** A Genius utility space; `undefined` where the file is a domain without evaluations. */
export function readGeniusProfile(text: string, file: string): NamedProfile | undefined {
  const { issues, weights, reservation, discount } = parseGenius(text, file);
  if (weights.size === 0) {
    if (!issues.some(({ items }) => items.some(({ evaluation }) => evaluation !== undefined))) return undefined;
    throw misfit(complaint('PROFILE_WRONG.weightless'), file);
  }
  const shares = issues.map(({ name, items }): [string, Map<string, Rational>] => {
    const evaluations = items.map(({ value, evaluation }) =>
      numberIn(evaluation, saying('quantity.evaluation', { value, issue: name }), file),
    );
    const most = evaluations.reduce(
      (a, b) => (a.numerator * b.denominator >= b.numerator * a.denominator ? a : b),
      zero,
    );
    const share = (each: Rational) => (most.numerator === 0n ? zero : divide(each, most));
    return [name, new Map(items.map(({ value }, index) => [value, share(evaluations[index]!)]))];
  });
  const weightOf = issues.map(({ index, name }): [string, Rational] => [
    name,
    numberIn(weights.get(index), saying('quantity.weight', { issue: name }), file),
  ]);
  const discounted = discount !== undefined && Number(discount) !== 1 && Number(discount) !== 0;
  return {
    name: file.replace(/^.*[\\/]/, '').replace(/\.xml$/i, ''),
    weights: new Map(weightOf),
    shares: new Map(shares),
    reservation: reservation === undefined ? zero : numberIn(reservation, saying('quantity.reservation'), file, 1),
    leftOut: discounted ? [message('carried.discountFactor', { file, discount: String(discount) })] : [],
  };
}

/** What the parser says in English, by what it found; the place tells the rest. */
function xmlComplaint(message: string): Complaint {
  const [, tag = ''] = /(?:unclosed|unmatched closing) tag: (.+?)\.?$/.exec(message) ?? [];
  if (/unclosed tag/.test(message)) return complaint('XML_WRONG.unclosed', { tag });
  if (/unmatched closing tag/.test(message)) return complaint('XML_WRONG.unmatched', { tag });
  if (/duplicate attribute/.test(message)) return complaint('XML_WRONG.attribute');
  if (/entity/.test(message)) return complaint('XML_WRONG.entity');
  if (/document must contain a root|outside of root/.test(message)) return complaint('XML_WRONG.root');
  return complaint('XML_WRONG');
}

function parseGenius(text: string, file: string): GeniusFile {
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const refuse = (said: Complaint) =>
    new FileError({ ...said, where: { file, line: parser.line, column: parser.column + 1 } });
  const issues: { index: string; name: string; items: Item[] }[] = [];
  const weights = new Map<string, string>();
  let reservation: string | undefined;
  let discount: string | undefined;
  let depth = 0;
  let items = 0;
  parser.on('error', error => {
    throw refuse(xmlComplaint(error.message));
  });
  parser.on('doctype', () => {
    throw refuse(complaint('XML_DOCTYPE'));
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > mostDepth || ++items > mostItems) {
      throw new LimitError(complaint('XML_TOO_LARGE', { levels: mostDepth, most: mostItems }, { where: { file } }));
    }
    const { index = '', value, weight, evaluation } = attributes;
    if (name === 'issue') {
      const type = attributes.vtype ?? attributes.type ?? 'discrete';
      if (type !== 'discrete') throw refuse(complaint('ISSUE_TYPE', { issue: String(attributes.name), type }));
      issues.push({ index, name: attributes.name ?? '', items: [] });
    } else if (name === 'item' && value !== undefined) {
      issues.at(-1)?.items.push({ value, ...(evaluation !== undefined && { evaluation }) });
    } else if (name === 'weight') weights.set(index, value ?? weight ?? '');
    else if (name === 'reservation') reservation = value;
    else if (name === 'discount_factor') discount = value;
  });
  parser.on('closetag', () => void depth--);
  parser.write(text).close();
  if (issues.length === 0) throw misfit(complaint('PROFILE_WRONG.noIssue'), file);
  return {
    issues,
    weights,
    ...(reservation !== undefined && { reservation }),
    ...(discount !== undefined && { discount }),
  };
}
