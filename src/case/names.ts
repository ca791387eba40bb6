/** What parties and options are called, and whose an option is: enough to say a state or a step. */
import type { Case, OptionId, PartyId } from './model.ts';

export interface PartyNames {
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
}

export interface Names extends PartyNames {
  readonly options: readonly { readonly id: OptionId; readonly says: string; readonly by: PartyId }[];
}

export function namesOf({ parties, situation }: Case): Names {
  return {
    parties: parties.map(({ id, name }) => ({ id, name })),
    options: (situation?.options ?? []).map(({ id, says, by }) => ({ id, says, by })),
  };
}
