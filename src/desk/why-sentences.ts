/** The reasons for a verdict as sentences. */
import type { Concept } from '../analysis/stability/kernel.ts';
import type { Case, OptionId, PartyId } from '../case/model.ts';
import { atStart, inSentence } from '../core/words.ts';
import type { MoveOut, WhyPart } from './stability-result.ts';
import { printState } from './state-text.ts';

const lacking: Readonly<Record<Concept, string>> = {
  nash: 'Nash stability looks no further.',
  gmr: 'no sequence of moves by the others leads to a state that is no better for it.',
  smr: 'no sequence of moves by the others leads to a state that is no better for it and that it cannot leave for a better one.',
  seq: 'no sequence of improvements by the others leads to a state that is no better for it.',
  sseq: 'no sequence of improvements by the others leads to a state that is no better for it and that it cannot leave for a better one.',
};

/** The verdict first, then a sentence for each improvement. */
export function whySentences(part: Omit<WhyPart, 'sentences'>, theCase: Case): string[] {
  const name = (id: PartyId) => inSentence(theCase.parties.find(party => party.id === id)?.name ?? id);
  const { concept, decisionMaker, state, stable, improvements } = part;
  const who = name(decisionMaker);
  const head = `${atStart(who)}: ${printState(state.taken)} is ${stable ? 'stable' : 'not stable'} (${concept.toUpperCase()}).`;
  if (improvements.length === 0) return [`${head} ${atStart(who)} has no improvement from it.`];
  return [
    head,
    ...improvements.map(({ to, unknown, sanction, escape: way }) => {
      const move = `${atStart(who)} ${unknown ? 'may improve' : 'improves'} if it ${change(state.taken, to.taken)}`;
      if (sanction)
        return `${move}; deterred: ${chain(to.taken, sanction, name)}, no better for ${who} than the start.`;
      const near = way
        ? ` It would be deterred if ${chain(to.taken, way.after, name)}, but from there ${who} can go on to ${printState(way.to.taken)}.`
        : '';
      return `${move}; not deterred: ${lacking[concept]}${near}`;
    }),
  ];
}

function chain(from: readonly OptionId[], steps: readonly MoveOut[], name: (id: PartyId) => string): string {
  let at = from;
  const moves = steps.map(({ by, to }) => {
    const move = `${by.map(name).join(' and ')} ${change(at, to.taken, by.length)}`;
    at = to.taken;
    return move;
  });
  return `${moves.join(', then ')}, which gives ${printState(at)}`;
}

/** `takes a and drops b`; of several movers `take a and drop b`. */
export function change(from: readonly OptionId[], to: readonly OptionId[], movers = 1): string {
  const ending = movers > 1 ? '' : 's';
  const takes = to.filter(option => !from.includes(option));
  const drops = from.filter(option => !to.includes(option));
  return [
    ...(takes.length > 0 ? [`take${ending} ${takes.join(', ')}`] : []),
    ...(drops.length > 0 ? [`drop${ending} ${drops.join(', ')}`] : []),
  ].join(' and ');
}
