/** What analyses of a case would refuse for its size, said before they are asked: of the plain case and of each variant. */
import { problemOfAgenda } from '../../analysis/bargaining/from-agenda.ts';
import { refuseWideConditions } from '../../analysis/bargaining/zone.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { type Selection, variantCase } from '../../case/file/variant.ts';
import type { Case, Path } from '../../case/model.ts';
import { type Complaint, FileError } from '../../core/errors.ts';
import { complaintsOf } from '../../core/plain-error.ts';
import { placed } from './placed.ts';
import { modelToAssess } from './state-limit.ts';

/** A refusal with its place in the file, and where that value stands in the case as it is laid out. */
export type Refusal = Complaint & { readonly path: string };

/** What several variants share is said once. */
export function refusals(document: CaseDocument): Refusal[] {
  const { frameworks, futures, readings } = document.case;
  const selections: Selection[] = [
    {},
    ...readings.map(({ id }) => ({ reading: id })),
    ...frameworks.map(({ id }) => ({ framework: id })),
    ...futures.map(({ id }) => ({ future: id })),
  ];
  const seen = new Set<string>();
  const found: Refusal[] = [];
  for (const selection of selections) {
    const theCase = variantCase(document, selection);
    for (const { about, of, look } of parts) {
      const size = JSON.stringify(of(theCase));
      if (seen.has(size)) continue;
      seen.add(size);
      for (const each of refusalOf(() => look(theCase))) {
        found.push({ ...placed(document, selection, each, about), path: each.where?.path ?? about.join('.') });
      }
    }
  }
  return found;
}

/** What is missing is no matter of size; the other oddities say it. */
function refusalOf(look: () => void): readonly Complaint[] {
  try {
    look();
    return [];
  } catch (error) {
    if (error instanceof FileError) return [];
    return complaintsOf(error);
  }
}

/** `of`: all that the size depends on, so that variants that leave it are not looked at again. */
const parts: readonly {
  readonly about: Path;
  readonly of: (theCase: Case) => unknown;
  readonly look: (theCase: Case) => void;
}[] = [
  {
    about: ['agenda'],
    of: ({ agenda }) =>
      agenda && [agenda.issues, agenda.infeasible, [...agenda.utilities.values()].map(({ redLines }) => redLines)],
    look: theCase =>
      theCase.agenda && refuseWideConditions(problemOfAgenda(theCase, theCase.agenda, 'generous').problem),
  },
  {
    about: ['situation', 'options'],
    of: ({ situation }) => situation && [situation.options.map(({ id }) => id), situation.infeasible],
    look: theCase => theCase.situation && modelToAssess(theCase),
  },
];
