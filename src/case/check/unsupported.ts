import type { CaseDocument } from '../file/check-data.ts';
import { type Selection, variantCase } from '../file/variant.ts';
import type { Case, Path, Supported, Variant } from '../model.ts';

/** A value without evidence and without an assumption behind it. */
export interface UnsupportedValue {
  readonly at: Path;
  readonly what: string;
}

/** Every value of a case that rests on nothing: preferences, rules, points. What an option is needs no evidence. */
export function unsupportedValues({ situation, agenda, futures }: Case): UnsupportedValue[] {
  const found: UnsupportedValue[] = [];
  const look = ({ because, at }: Supported, what: string) => {
    if (because.length === 0) found.push({ at, what });
  };
  for (const rule of situation?.infeasible ?? []) look(rule, `that "${rule.text}" cannot be`);
  for (const [party, preferences] of situation?.preferences ?? []) {
    if (preferences.kind === 'ranking') look(preferences, `the ranking of ${party}`);
    else for (const statement of preferences.statements) look(statement, `${party}: ${statement.text}`);
  }
  for (const rule of agenda?.infeasible ?? []) look(rule, `that "${rule.text}" cannot be agreed`);
  for (const [party, { weights, scores, points, reservation, redLines }] of agenda?.utilities ?? []) {
    for (const [issue, weight] of weights) look(weight, `${party}: weight of ${issue}`);
    for (const [issue, byValue] of points ?? scores) {
      for (const [value, score] of byValue) look(score, `${party}: points of ${issue} = ${value}`);
    }
    if (reservation) look(reservation, `${party}: reservation`);
    for (const line of redLines) look(line, `${party}: red line ${line.text}`);
  }
  for (const { probability, because, at, name } of futures) {
    if (probability) look({ because, at: [...at, 'probability'] }, `the probability of "${name}"`);
  }
  return found;
}

/** The unsupported values of a case and, at their places in its variants, those that a variant brings in. */
export function allUnsupportedValues(document: CaseDocument): UnsupportedValue[] {
  const { case: plain } = document;
  const own = unsupportedValues(plain);
  const known = new Set(own.map(({ what }) => what));
  const brought = (variant: Variant, selection: Selection) =>
    unsupportedValues(variantCase(document, selection))
      .filter(({ what }) => !known.has(what))
      .map(({ at, what }) => ({ at: [...variant.at, 'changes', ...at], what }));
  return [
    ...own,
    ...plain.readings.flatMap(variant => brought(variant, { reading: variant.id })),
    ...plain.frameworks.flatMap(variant => brought(variant, { framework: variant.id })),
    ...plain.futures.flatMap(variant => brought(variant, { future: variant.id })),
  ];
}
