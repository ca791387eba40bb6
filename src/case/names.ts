/** What parties and options are called, and whose an option is: enough to say a state or a step. */
import { type Case, type OptionId, type PartyId, partyId } from './model.ts';

export interface PartyNames {
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
}

export interface Names extends PartyNames {
  readonly options: readonly { readonly id: OptionId; readonly says: string; readonly by: PartyId }[];
}

/** Who acts: a party, or several as one. */
export interface Actor {
  readonly id: PartyId;
  readonly name: string;
  readonly members: readonly PartyId[];
}

/** Each party, and where its first member stands each coalition; its id joins those of its members by "+", which no id has. */
export function actorsOf({ parties, situation }: Case): Actor[] {
  const coalitions = situation?.coalitions ?? [];
  return parties.flatMap(({ id, name }): Actor[] => {
    const own = coalitions.find(members => members.includes(id));
    if (!own) return [{ id, name, members: [id] }];
    const members = parties.filter(each => own.includes(each.id));
    if (members[0]!.id !== id) return [];
    const joined = (texts: readonly string[], by: string) => texts.join(by);
    return [
      {
        id: partyId(
          joined(
            members.map(each => each.id),
            '+',
          ),
        ),
        name: joined(
          members.map(each => each.name),
          ' + ',
        ),
        members: members.map(each => each.id),
      },
    ];
  });
}

/** Beside the parties the coalitions by theirs, since sentences name them too. */
export function namesOf(theCase: Case): Names {
  const { parties, situation } = theCase;
  const coalitions = actorsOf(theCase).filter(({ members }) => members.length > 1);
  return {
    parties: [...parties, ...coalitions].map(({ id, name }) => ({ id, name })),
    options: (situation?.options ?? []).map(({ id, says, by }) => ({ id, says, by })),
  };
}
