/** One cell of the assessment: the situation under one framework, future and reading. */
import type { Case } from '../../case/model.ts';
import { WorldBuilder } from '../robustness/evaluate.ts';
import { type FindingName, findingNames, type Sense, SolvedWorld } from '../robustness/findings.ts';
import { findingsIn, type WorldFindings } from '../robustness/sample.ts';
import { decidingEffect, shareOf, type Tally } from '../robustness/tally.ts';
import { type Uncertainty, uncertaintiesOf } from '../robustness/uncertainty.ts';
import { nominalWorld } from '../robustness/world.ts';
import { type Concept, concepts } from '../stability/kernel.ts';
import { optionsTaken, type StateIndex } from '../stability/model.ts';
import { compareOf } from '../stability/order.ts';
import type { Cell, CellId, FindingReport, Hinge, Influence, Outcome, StatusQuo, Step, Verdict } from './assessment.ts';

/** The cell from the case as it is under the variants, and the tally of its worlds. */
export function buildCell(id: CellId, theCase: Case, tally: Tally, concept: Concept): Cell {
  const uncertainties = uncertaintiesOf(theCase);
  const builder = new WorldBuilder(theCase, uncertainties);
  const nominal = nominalWorld(uncertainties);
  const solved = new SolvedWorld(builder.build(nominal), concept, concepts);
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
  return {
    id,
    statusQuo: statusQuoOf(solved, concept),
    outcomes: outcomesOf(solved),
    findings: Object.fromEntries(findingNames.map(name => [name, report(name)])) as unknown as Cell['findings'],
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

function statusQuoOf(solved: SolvedWorld, concept: Concept): StatusQuo {
  const { model } = solved.world;
  const state = model.statusQuo!;
  const stableFor = Object.fromEntries(
    concepts.map(each => [
      each,
      model.decisionMakers.filter((_, i) => solved.isStableFor(i, state, each, 'certain')).map(({ id }) => id),
    ]),
  ) as unknown as StatusQuo['stableFor'];
  const firstMoves = solved
    .steps(state, false, 'certain')
    .filter(({ movers: [mover] }) => !solved.isStableFor(mover!, state, concept, 'certain'))
    .map(({ to, movers }) => stepOf(solved, state, to, movers));
  return { taken: optionsTaken(model, model.states[state]!), stableFor, firstMoves };
}

/** The equilibria that can be reached, those by improvements alone first. */
function outcomesOf(solved: SolvedWorld): Outcome[] {
  const found = new Map<StateIndex, Outcome>();
  const sense: Sense = solved.isPartial ? 'possible' : 'certain';
  for (const jointly of [false, true]) {
    const reached = solved.reach(jointly, sense);
    for (const [state, step] of reached) {
      if (!step || found.has(state) || !solved.isEquilibrium(state, sense)) continue;
      found.set(state, outcomeOf(solved, state, jointly, reached, sense));
    }
  }
  return [...found.values()];
}

function outcomeOf(
  solved: SolvedWorld,
  state: StateIndex,
  jointly: boolean,
  reached: ReturnType<SolvedWorld['reach']>,
  sense: Sense,
): Outcome {
  const { model, orders } = solved.world;
  const values = orders.map(order => compareOf(order)(state, model.statusQuo!));
  const who = (value: 1 | -1 | undefined) =>
    model.decisionMakers.filter((_, index) => values[index] === value).map(({ id }) => id);
  const path: Step[] = [];
  for (let at = state; ; ) {
    const step = reached.get(at);
    if (!step) break;
    path.unshift(stepOf(solved, step.from, at, step.movers));
    at = step.from;
  }
  return {
    taken: optionsTaken(model, model.states[state]!),
    concepts: concepts.filter(concept => solved.isEquilibrium(state, sense, concept)),
    better: who(1),
    worse: who(-1),
    unknown: who(undefined),
    kind: solved.kindOf(state),
    by: jointly ? 'joint moves' : 'improvements',
    path,
  };
}

function stepOf(solved: SolvedWorld, from: StateIndex, to: StateIndex, movers: readonly number[]): Step {
  const { model } = solved.world;
  const [here, there] = [model.states[from]!, model.states[to]!];
  return {
    by: movers.map(mover => model.decisionMakers[mover]!.id),
    takes: optionsTaken(model, there & ~here),
    drops: optionsTaken(model, here & ~there),
  };
}
