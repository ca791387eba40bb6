import type { CaseDocument } from '../file/check-data.ts';
import { type Selection, variantCase } from '../file/variant.ts';
import type { Case, IssueId, PartyId, Path, Supported, Variant } from '../model.ts';

/** A value without evidence and without an assumption behind it. */
export interface UnsupportedValue {
  readonly at: Path;
  readonly value: ValueOfCase;
}

/** Which value of a case it is; said by src/brief/values-of-case.ts. */
export type ValueOfCase =
  | { readonly kind: 'rule' | 'agenda-rule'; readonly text: string }
  | { readonly kind: 'ranking' | 'reservation'; readonly party: PartyId }
  | { readonly kind: 'statement' | 'red-line'; readonly party: PartyId; readonly text: string }
  | { readonly kind: 'weight'; readonly party: PartyId; readonly issue: IssueId }
  | { readonly kind: 'points'; readonly party: PartyId; readonly issue: IssueId; readonly value: string }
  | { readonly kind: 'probability'; readonly name: string };

/** Every value of a case that rests on nothing: preferences, rules, points. What an option is needs no evidence. */
export function unsupportedValues({ situation, agenda, futures }: Case): UnsupportedValue[] {
  const found: UnsupportedValue[] = [];
  const look = ({ because, at }: Supported, value: ValueOfCase) => {
    if (because.length === 0) found.push({ at, value });
  };
  for (const rule of situation?.infeasible ?? []) look(rule, { kind: 'rule', text: rule.text });
  for (const [party, preferences] of situation?.preferences ?? []) {
    if (preferences.kind === 'ranking') look(preferences, { kind: 'ranking', party });
    else {
      for (const statement of preferences.statements)
        look(statement, { kind: 'statement', party, text: statement.text });
    }
  }
  for (const rule of agenda?.infeasible ?? []) look(rule, { kind: 'agenda-rule', text: rule.text });
  for (const [party, { weights, scores, points, reservation, redLines }] of agenda?.utilities ?? []) {
    for (const [issue, weight] of weights) look(weight, { kind: 'weight', party, issue });
    for (const [issue, byValue] of points ?? scores) {
      for (const [value, score] of byValue) look(score, { kind: 'points', party, issue, value });
    }
    if (reservation) look(reservation, { kind: 'reservation', party });
    for (const line of redLines) look(line, { kind: 'red-line', party, text: line.text });
  }
  for (const { probability, because, at, name } of futures) {
    if (probability) look({ because, at: [...at, 'probability'] }, { kind: 'probability', name });
  }
  return found;
}

/** The unsupported values of a case and, at their places in its variants, those that a variant brings in. */
export function allUnsupportedValues(document: CaseDocument): UnsupportedValue[] {
  const { case: plain } = document;
  const own = unsupportedValues(plain);
  const known = new Set(own.map(({ value }) => JSON.stringify(value)));
  const brought = (variant: Variant, selection: Selection) =>
    unsupportedValues(variantCase(document, selection))
      .filter(({ value }) => !known.has(JSON.stringify(value)))
      .map(({ at, value }) => ({ at: [...variant.at, 'changes', ...at], value }));
  return [
    ...own,
    ...plain.readings.flatMap(variant => brought(variant, { reading: variant.id })),
    ...plain.frameworks.flatMap(variant => brought(variant, { framework: variant.id })),
    ...plain.futures.flatMap(variant => brought(variant, { future: variant.id })),
  ];
}
