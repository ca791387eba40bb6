/**
 * What the verdicts of the case as written rest on: every want, ranking, rule and condition is supposed false in turn; those that turn a
 * verdict by themselves decide it. Of them some rest on nothing: no claim, no assumption, no word of how sure they are.
 */
import type { UnsupportedValue } from '../../case/check/unsupported.ts';
import type { Case, OptionId, PreferenceStatement, Preferences, Situation } from '../../case/model.ts';
import type { Verdicts } from '../../worlds/question.ts';
import type { Concept } from '../stability/kernel.ts';
import { SituationSolver } from '../stability/solver.ts';
import type { Basis, Verdict } from './assessment.ts';
import { type FindingName, findingNames, findingsOf, isPartial } from './findings.ts';
import { situationOf } from './situation-in-world.ts';

const mostOptions = 12;

interface Value extends UnsupportedValue {
  readonly isUnsupported: boolean;
  readonly without: Situation;
}

/** `read` gives the verdict of each finding, in the order of `findingNames`. */
export function basisOf(
  theCase: Case,
  concept: Concept,
  reference: readonly OptionId[],
  read: (verdicts: Verdicts) => readonly Verdict[],
): Map<FindingName, Basis> {
  const solver = new SituationSolver(theCase);
  const verdicts = (situation: Situation) => {
    const solved = situationOf({ ...theCase, situation }, solver, [concept], reference);
    const row = (sense: 'certain' | 'possible') => {
      const { found } = findingsOf(solved, concept, sense);
      return findingNames.map(name => found[name]);
    };
    const certain = row('certain');
    return read([...certain, ...(isPartial(solved) ? row('possible') : certain)]);
  };
  const written = verdicts(theCase.situation!);
  const bases = findingNames.map((): { values: number; unsupported: UnsupportedValue[] } => ({
    values: 0,
    unsupported: [],
  }));
  for (const { at, says, isUnsupported, without } of valuesOf(theCase.situation!)) {
    const otherwise = verdicts(without);
    for (const [index, basis] of bases.entries()) {
      if (otherwise[index] === written[index]) continue;
      basis.values++;
      if (isUnsupported) basis.unsupported.push({ at, says });
    }
  }
  return new Map(findingNames.map((name, index) => [name, bases[index]!]));
}

function valuesOf(situation: Situation): Value[] {
  // without a rule there are more states: only where all of them are few
  const rules = (situation.options.length <= mostOptions ? situation.infeasible : []).map(
    (rule): Value => ({
      at: rule.at,
      says: { say: 'unsupported.infeasible', values: { text: rule.text } },
      isUnsupported: rule.because.length === 0,
      without: { ...situation, infeasible: situation.infeasible.filter(each => each !== rule) },
    }),
  );
  const conditions = [...situation.moves].map(
    ([option, { at, because }]): Value => ({
      at,
      says: { say: 'unsupported.moves', values: { text: option } },
      isUnsupported: because.length === 0,
      without: { ...situation, moves: new Map([...situation.moves].filter(([id]) => id !== option)) },
    }),
  );
  const wants = [...situation.preferences].flatMap(([party, preferences]): Value[] => {
    const instead = (other: Preferences | undefined): Situation => {
      const changed = new Map(situation.preferences);
      if (other) changed.set(party, other);
      else changed.delete(party);
      return { ...situation, preferences: changed };
    };
    if (preferences.kind === 'ranking') {
      const { at, because } = preferences;
      const says = { say: 'unsupported.ranking', values: { party } };
      return [{ at, says, isUnsupported: because.length === 0, without: instead(undefined) }];
    }
    return preferences.statements.map(statement => ({
      at: statement.at,
      says: { say: 'unsupported.statement', values: { party, text: statement.text } },
      isUnsupported: restsOnNothing(statement),
      without: instead({ ...preferences, statements: preferences.statements.filter(each => each !== statement) }),
    }));
  });
  return [...rules, ...conditions, ...wants];
}

/** A statement without evidence and without a word of how sure it is. */
export function restsOnNothing({ because, sure }: PreferenceStatement): boolean {
  return because.length === 0 && sure !== 'unknown' && sure[0] === 1 && sure[1] === 1;
}
