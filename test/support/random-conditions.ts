import { conditionalMoves } from '../../src/analysis/stability/conditions.ts';
import type { Moves } from '../../src/analysis/stability/legal-sequences.ts';
import { type ConflictModel, optionsTaken, statesOf } from '../../src/analysis/stability/model.ts';
import type { MoveConditions, OptionId, PartyId, Situation } from '../../src/case/model.ts';
import type { Expression } from '../../src/case/statement/expression.ts';
import { testOfOptions } from '../../src/case/statement/meaning.ts';
import { bitsOf } from '../../src/case/statement/option-bits.ts';
import type { Random } from '../../src/core/random.ts';

/** A model with random conditions on the moves of about half of its options, and its moves by the sets of options taken, one by one. */
export function withConditions(model: ConflictModel, random: Random): { model: ConflictModel; moves: Moves } {
  const { options, decisionMakers, directions, states } = model;
  const owner = (option: number): PartyId => decisionMakers.find(({ mask }) => (mask >>> option) & 1)!.id;
  const foreignOnly = random.below(2) === 0;
  const conditions = new Map<OptionId, MoveConditions>();
  for (const [at, id] of options.entries()) {
    if (random.below(2)) continue;
    const allowed = options.filter((_, other) => !foreignOnly || owner(other) !== owner(at));
    const condition = () => ({ text: '', expression: randomStatement(allowed, random) });
    const which = random.below(3);
    conditions.set(id, {
      ...(which !== 0 && { takenIf: condition() }),
      ...(which !== 1 && { droppedIf: condition() }),
      because: [],
      at: [],
    });
  }
  const situation = {
    options: options.map((id, at) => ({ id, by: owner(at), says: id, because: [], at: [] })),
    moves: conditions,
  } as unknown as Situation;
  const made = conditionalMoves(situation, bitsOf(options), states);
  const moves: Moves = (mover, from) => {
    const here = new Set(optionsTaken(model, states[from]!));
    return [...statesOf(model)].filter(to => {
      const there = new Set(optionsTaken(model, states[to]!));
      return (
        to !== from &&
        options.every((id, at) => {
          if (here.has(id) === there.has(id)) return true;
          if (owner(at) !== decisionMakers[mover]!.id) return false;
          if (directions[at] === (there.has(id) ? 'backward' : 'forward')) return false;
          const condition = conditions.get(id)?.[there.has(id) ? 'takenIf' : 'droppedIf'];
          return condition === undefined || testOfOptions(condition.expression)(here);
        })
      );
    });
  };
  return { model: made ? { ...model, conditions: made } : model, moves };
}

function randomStatement(options: readonly OptionId[], random: Random): Expression {
  const span = [0, 0] as const;
  const literal = (): Expression => {
    const option = { kind: 'option', option: options[random.below(options.length)]!, span } as const;
    return random.below(2) ? option : { kind: 'not', of: option, span };
  };
  if (random.below(2)) return literal();
  return { kind: random.below(2) ? 'and' : 'or', left: literal(), right: literal(), span };
}
