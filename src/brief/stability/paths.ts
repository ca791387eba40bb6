/** Paths from the status quo to the equilibria. */
import type { ListedState, PathPart, PathStepOut } from '../../analysis/stability/result.ts';
import type { OptionId, Path } from '../../case/model.ts';
import type { Names } from '../../case/names.ts';
import type { Saying } from '../../core/values.ts';
import { moveBetween, parties, saying, state, step } from '../names.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { wishesOf } from './wishes.ts';

const travels = ['improvements', 'jointly', 'any moves'] as const;

/** The least demanding path that there is; the others are in the JSON output. */
export function pathSentence(part: PathPart, start: ListedState, names: Names, at: Path): Sentence {
  return pathSentences(part, start.taken, names, at)[0]!;
}

/**
 * A path for each way of travelling on which there is one, the least demanding first; else that there is none. `at` is where the
 * result has the part.
 */
export function pathSentences(
  { to, concepts, paths }: PathPart,
  start: readonly OptionId[],
  names: Names,
  at: Path = [],
): Sentence[] {
  const from = (...place: Path) => [[...at, 'paths', ...place]];
  const about = to.taken.join('+');
  const target = saying('paths.target', {
    state: state(names, to.taken),
    concepts: concepts.map(concept => concept.toUpperCase()),
  });
  const found = travels.filter(each => paths[each]);
  if (found.length === 0) return [sentence('paths.unreachable', { target }, { about, from: from() })];
  if (paths[found[0]!]!.length === 0) return [sentence('paths.itself', { target }, { about, from: from(found[0]!) })];
  return found.map(travel => {
    const steps = paths[travel]!.map((each, place, all) =>
      pathStep(names, each, place === 0 ? start : all[place - 1]!.to.taken, place + 1),
    );
    const because = wishesOf(paths[travel]!.flatMap(({ by }) => by));
    return sentence(`paths.by.${travel}`, { target, steps: { apart: steps } }, { about, from: from(travel), because });
  });
}

/** A step with what keeps it from being sure. */
function pathStep(names: Names, { by, to, ...notes }: PathStepOut, from: readonly OptionId[], number: number): Saying {
  const said = stepNotes(names, notes);
  const values = {
    number,
    step: step(names, moveBetween(by, from, to.taken)),
    state: state(names, to.taken),
  };
  return said.length === 0
    ? saying('paths.step', values)
    : saying('paths.step.noted', { ...values, notes: { apart: said } });
}

function stepNotes(names: Names, { declines, unknown, diversions }: Omit<PathStepOut, 'by' | 'to'>): Saying[] {
  const others = [...new Set(diversions.flatMap(each => each.by))];
  return [
    ...(declines.length > 0 ? [saying('paths.noGain', { parties: parties(names, declines) })] : []),
    ...(unknown.length > 0 ? [saying('paths.unknownGain', { parties: parties(names, unknown) })] : []),
    ...(others.length > 0 ? [saying('paths.elsewhere', { parties: parties(names, others) })] : []),
  ];
}
