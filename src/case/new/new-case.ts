/** The first text of a case, from a few answers. What is not known yet is left out or stands in a comment. */
import { idsFrom } from '../edit/ids.ts';
import { writeData } from '../edit/write.ts';

export interface Answers {
  readonly title: string;
  readonly parties: readonly PartyAnswer[];
}

export interface PartyAnswer {
  readonly name: string;
  /** What the party can do: short phrases. */
  readonly options: readonly string[];
}

/** The text of a case with the parties and options of the answers, ready to be filled in. Preferences stay unknown. */
export function newCase({ title, parties }: Answers): string {
  const partyIds = idsFrom(
    parties.map(({ name }) => name),
    'party',
  );
  const all = parties.flatMap(({ options }, index) => options.map(says => ({ says, by: partyIds[index]! })));
  const optionIds = idsFrom(
    all.map(({ says }) => says),
    'option',
  );
  const content = {
    parley: 1,
    title,
    status: 'working',
    parties: Object.fromEntries(parties.map(({ name }, index) => [partyIds[index], { name, role: 'principal' }])),
    ...(all.length > 0 && {
      situation: {
        options: Object.fromEntries(all.map((each, index) => [optionIds[index], { by: each.by, says: each.says }])),
      },
    }),
  };
  const example = optionIds[0] ?? 'option-id';
  return writeData(
    content,
    [['parties'], ['situation', 'options']],
    [
      'Still to say, under "situation":',
      `  status-quo: [${example}]        the options taken now; [] where none is`,
      '  preferences:                what each party wants, most important first',
      ...partyIds.map(id => `    ${id}: [statement, statement]`),
      '"parley check" lists what is wrong or unsupported; docs/format.md tells the rest.',
    ],
  );
}
