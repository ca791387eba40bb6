/** One cell of the assessment: the situation under one framework, future and reading. */
import type { Case } from '../../case/model.ts';
import { attempt } from '../../core/failed-part.ts';
import { WorldBuilder, type WorldSituation } from '../robustness/evaluate.ts';
import { type FindingName, findingNames, isPartial, kindOf } from '../robustness/findings.ts';
import { findingsIn, type WorldFindings } from '../robustness/sample.ts';
import { decidingEffect, shareOf, type Tally } from '../robustness/tally.ts';
import { type Uncertainty, uncertaintiesOf } from '../robustness/uncertainty.ts';
import { nominalWorld } from '../robustness/world.ts';
import { type Concept, concepts } from '../stability/kernel.ts';
import { type ConflictModel, optionsTaken, type StateIndex } from '../stability/model.ts';
import { type Move, pathTo } from '../stability/moves.ts';
import type { Sense, Solution } from '../stability/solution.ts';
import type { Cell, CellId, FindingReport, Hinge, Influence, Outcome, StatusQuo, Step, Verdict } from './assessment.ts';
import { leastOpening } from './opening.ts';
import { zoneReport } from './zone.ts';

/** The cell from the case as it is under the variants, and the tally of its worlds. */
export function buildCell(id: CellId, theCase: Case, tally: Tally, concept: Concept, seed: number): Cell {
  const zone = attempt(() => zoneReport(theCase, tally.worlds, seed));
  const uncertainties = uncertaintiesOf(theCase);
  const builder = new WorldBuilder(theCase, uncertainties, concepts);
  const nominal = nominalWorld(uncertainties);
  const situation = builder.build(nominal);
  const written = findingsIn(builder, nominal, concept);
  const supposedFalse = uncertainties.map((_, index) =>
    findingsIn(builder, { ...nominal, holds: nominal.holds.map((holds, at) => holds && at !== index) }, concept),
  );
  const report = (finding: FindingName): FindingReport => {
    const deciding = decidingEffect(tally, finding);
    return {
      verdict: verdictOf(written, finding),
      share: { certain: shareOf(tally, finding), possible: shareOf(tally, `${finding}?`) },
      ...(deciding && { deciding: influenceOf(deciding, uncertainties) }),
      hinges: hingesOf(finding, written, supposedFalse, uncertainties),
    };
  };
  const opens = written.opens;
  return {
    id,
    statusQuo: statusQuoOf(situation.solution, concept),
    outcomes: outcomesOf(situation, concept),
    findings: Object.fromEntries(findingNames.map(name => [name, report(name)])) as unknown as Cell['findings'],
    ...(zone && { zone }),
    ...(!opens && { leastChange: leastOpening(theCase, concept) }),
  };
}

function verdictOf(findings: WorldFindings, name: FindingName): Verdict {
  if (findings[name]) return 'yes';
  return findings[`${name}?`] ? 'unknown' : 'no';
}

function influenceOf(
  { uncertainty, ...shares }: NonNullable<ReturnType<typeof decidingEffect>>,
  uncertainties: readonly Uncertainty[],
): Influence {
  const { key, says, at } = uncertainties[uncertainty]!;
  return { key, says, at, ...shares };
}

function hingesOf(
  finding: FindingName,
  written: WorldFindings,
  supposedFalse: readonly WorldFindings[],
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
      model.decisionMakers.filter((_, i) => solution.isStableFor(i, state, each, 'certain')).map(({ id }) => id),
    ]),
  ) as unknown as StatusQuo['stableFor'];
  const firstMoves = solution
    .movesFrom(state, 'improvements', 'certain')
    .filter(({ movers: [mover] }) => !solution.isStableFor(mover!, state, concept, 'certain'))
    .map(move => stepOf(model, move));
  return { taken: optionsTaken(model, model.states[state]!), stableFor, firstMoves };
}

/** The equilibria that can be reached, those by improvements alone first. */
function outcomesOf(situation: WorldSituation, concept: Concept): Outcome[] {
  const { solution } = situation;
  const { model } = solution;
  const sense: Sense = isPartial(situation) ? 'possible' : 'certain';
  const kind = kindOf(situation);
  const found = new Map<StateIndex, Outcome>();
  for (const travel of ['improvements', 'jointly'] as const) {
    const reached = solution.reach(model.statusQuo!, travel, sense);
    for (const state of reached.keys()) {
      if (state === model.statusQuo || found.has(state)) continue;
      if (!solution.isEquilibrium(state, concept, sense)) continue;
      const values = solution.compare.map(compare => compare(state, model.statusQuo!));
      const who = (value: 1 | -1 | undefined) =>
        model.decisionMakers.filter((_, index) => values[index] === value).map(({ id }) => id);
      found.set(state, {
        taken: optionsTaken(model, model.states[state]!),
        concepts: concepts.filter(each => solution.isEquilibrium(state, each, sense)),
        better: who(1),
        worse: who(-1),
        unknown: who(undefined),
        kind: kind(state),
        sense,
        by: travel === 'jointly' ? 'joint moves' : 'improvements',
        path: pathTo(state, reached).map(move => stepOf(model, move)),
      });
    }
  }
  return [...found.values()];
}

function stepOf(model: ConflictModel, { from, to, movers }: Move): Step {
  const [here, there] = [model.states[from]!, model.states[to]!];
  return {
    by: movers.map(mover => model.decisionMakers[mover]!.id),
    takes: optionsTaken(model, there & ~here),
    drops: optionsTaken(model, here & ~there),
  };
}
