import { expect, test } from 'vitest';
import { type PartyId, partyId } from '../../case/model.ts';
import { bitsOf, type OptionBit } from '../../case/statement/option-bits.ts';
import { decisionMakers, firstState, type MakerIndex, makersOf, type StateIndex, statesOf } from './model.ts';

const party = partyId('north');
const makers = decisionMakers([{ id: party, name: 'North', mask: 1 }]);
const state = firstState;
const maker = makersOf({ decisionMakers: makers })[0]!;
const bit = bitsOf(['cut']).get('cut')!;

const needs = {
  party: (given: PartyId) => given,
  state: (given: StateIndex) => given,
  maker: (given: MakerIndex) => given,
  bit: (given: OptionBit) => given,
};

test('each place takes its own kind, which is a plain value underneath', () => {
  expect([needs.party(party), needs.state(state), needs.maker(maker), needs.bit(bit)]).toEqual(['north', 0, 0, 0]);
  expect([...statesOf({ states: Int32Array.of(0, 1, 3) })].map(needs.state)).toEqual([0, 1, 2]);
});

/** The types' own test: each line below is an error, or the check of types fails. */
test('a kind in the place of another, or of none, does not compile', () => {
  // @ts-expect-error: a state is not a party
  needs.party(state);
  // @ts-expect-error: a decision maker is not a party
  needs.party(maker);
  // @ts-expect-error: an option is not a party
  needs.party(bit);
  // @ts-expect-error: a plain value is not a party
  needs.party('north');
  // @ts-expect-error: a party is not a state
  needs.state(party);
  // @ts-expect-error: a decision maker is not a state
  needs.state(maker);
  // @ts-expect-error: an option is not a state
  needs.state(bit);
  // @ts-expect-error: a plain value is not a state
  needs.state(0);
  // @ts-expect-error: a party is not a decision maker
  needs.maker(party);
  // @ts-expect-error: a state is not a decision maker
  needs.maker(state);
  // @ts-expect-error: an option is not a decision maker
  needs.maker(bit);
  // @ts-expect-error: a plain value is not a decision maker
  needs.maker(0);
  // @ts-expect-error: a party is not an option
  needs.bit(party);
  // @ts-expect-error: a state is not an option
  needs.bit(state);
  // @ts-expect-error: a decision maker is not an option
  needs.bit(maker);
  // @ts-expect-error: a plain value is not an option
  needs.bit(0);
  // @ts-expect-error: a decision maker's number is none of a state, nor the other way round
  expect(state === maker).toBe(true);
});
