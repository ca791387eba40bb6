/** One cell of the assessment as the case is written under one framework, future and reading: everything assumed holds. */
import type { Case, OptionId } from '../../case/model.ts';
import { caseInWorlds } from '../../worlds/case-in-world.ts';
import type { Verdicts } from '../../worlds/question.ts';
import { type Uncertainty, uncertaintiesOf } from '../../worlds/uncertainty.ts';
import { isUnlikely, writtenWorld } from '../../worlds/world.ts';
import { type Concept, concepts } from '../stability/kernel.ts';
import { optionsTaken } from '../stability/model.ts';
import { stepOf } from '../stability/moves.ts';
import type { Solution } from '../stability/solution.ts';
import type { Basis, Cell, FindingReport, Hinge, StatusQuo, Verdict } from './assessment.ts';
import { basisOf } from './basis.ts';
import { type ClassName, classOf, type Way } from './classes.ts';
import { type FindingName, findingNames } from './findings.ts';
import { verdictsIn } from './judge-worlds.ts';
import { leastOpening } from './opening.ts';
import { outcomesOf } from './outcomes.ts';
import { WorldBuilder } from './situation-in-world.ts';
import { unknownIn } from './unknown.ts';

export interface CellTask {
  readonly case: Case;
  readonly concept: Concept;
  readonly reference: readonly OptionId[];
  /** That core priorities be dropped or reversed is not proposed. */
  readonly keepCore?: boolean;
}

/** What a cell tells of the case as written; the shares of plausible worlds come beside. */
export interface WrittenCell extends Pick<Cell, 'statusQuo' | 'outcomes' | 'unknown' | 'takenFalse' | 'leastChange'> {
  readonly findings: Readonly<Record<FindingName, Pick<FindingReport, 'verdict' | 'hinges' | 'basis'>>>;
  readonly classes: Readonly<Record<Way, ClassName>>;
}

export function writtenCell({ case: theCase, concept, reference, keepCore }: CellTask): WrittenCell {
  const uncertainties = uncertaintiesOf(theCase);
  const builder = new WorldBuilder(theCase, uncertainties, concepts, reference);
  const world = writtenWorld(uncertainties);
  const writtenCase = caseInWorlds(theCase, uncertainties)(world);
  const situation = builder.build(world);
  const written = verdictsIn(builder, world, concept);
  const supposedFalse = uncertainties.map((_, index) =>
    verdictsIn(builder, { ...world, holds: world.holds.with(index, false) }, concept),
  );
  const bases = basisOf(writtenCase, concept, reference, verdicts =>
    findingNames.map(name => verdictOf(verdicts, name)),
  );
  const report = (name: FindingName) => ({
    verdict: verdictOf(written, name),
    hinges: hingesOf(name, written, supposedFalse, uncertainties),
    basis: bases.get(name) as Basis,
  });
  const sure = {
    certain: (name: FindingName) => verdictOf(written, name) === 'yes',
    possible: (name: FindingName) => verdictOf(written, name) !== 'no',
  };
  return {
    classes: { alone: classOf('alone', sure), together: classOf('together', sure) },
    statusQuo: statusQuoOf(situation.solution, concept),
    outcomes: outcomesOf(situation, concept),
    findings: Object.fromEntries(findingNames.map(name => [name, report(name)])) as unknown as WrittenCell['findings'],
    unknown: unknownIn(theCase, situation),
    takenFalse: uncertainties.filter(isUnlikely).map(({ key, says, at }) => ({ key, says, at })),
    ...(verdictOf(written, 'opens') !== 'yes' && {
      leastChange: leastOpening(writtenCase, concept, reference, keepCore),
    }),
  };
}

function verdictOf(verdicts: Verdicts, name: FindingName): Verdict {
  const at = findingNames.indexOf(name);
  if (verdicts[at]) return 'yes';
  return verdicts[verdicts.length / 2 + at] ? 'unknown' : 'no';
}

function hingesOf(
  finding: FindingName,
  written: Verdicts,
  supposedFalse: readonly Verdicts[],
  uncertainties: readonly Uncertainty[],
): Hinge[] {
  return uncertainties.flatMap(({ key, says, at }, index) => {
    const otherwise = verdictOf(supposedFalse[index]!, finding);
    return otherwise === verdictOf(written, finding) ? [] : [{ key, says, at, otherwise }];
  });
}

function statusQuoOf(solution: Solution, concept: Concept): StatusQuo {
  const { model } = solution;
  const state = model.statusQuo!;
  const stableFor = Object.fromEntries(
    concepts.map(each => [
      each,
      model.decisionMakers
        .filter(({ index }) => solution.isStableFor(index, state, each, 'certain'))
        .map(({ id }) => id),
    ]),
  ) as unknown as StatusQuo['stableFor'];
  const firstMoves = solution
    .movesFrom(state, 'improvements', 'certain')
    .filter(({ movers: [mover] }) => !solution.isStableFor(mover!, state, concept, 'certain'))
    .map(move => stepOf(model, move));
  return { taken: optionsTaken(model, model.states[state]!), stableFor, firstMoves };
}
