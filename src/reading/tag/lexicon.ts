/** Words that carry an attribution. Stems as `stem` cuts them; the classes are features for the tagger, not rules. */

const list = (words: string): readonly string[] => words.split(/\s+/);

const classes = {
  say: list(
    'say said tell told state add note remark comment observe declare announce report explain reply respond answer ask inquire recall recount describe',
  ),
  speak: list(
    'argue claim contend assert insist maintain stress emphasize emphasise underscore reiterate repeat affirm confirm acknowledge admit concede allege suggest imply hint propose recommend urge advise advocate call demand warn caution threaten promise vow pledge swear predict forecast estimate project joke quip tweet write wrote blog post testify boast brag complain lament protest object mention cite quote point reveal disclose clarify conclude determine find found rule hold',
  ),
  attack: list(
    'criticize criticise accuse blame denounce condemn slam blast attack mock ridicule dismiss reject deny refute dispute rebut challenge question praise commend applaud laud thank welcome endorse',
  ),
  think: list(
    'believe think thought consider feel felt know knew understand understood expect hope fear worry wonder doubt suspect assume view see saw regard deem want wish plan intend seek sought agree disagree decide favor oppose support prefer recognize realise realize learn hear heard imagine',
  ),
  noun: list(
    'statement claim allegation accusation argument view belief opinion idea concern fear hope promise warning suggestion proposal call demand report assertion comment remark announcement prediction plan position decision conclusion doubt feeling criticism complaint interview testimony question answer response letter email tweet poll survey study account',
  ),
  accord: list('according per'),
  modal: list('would will could may might should must can'),
} as const;

export type CueClass = keyof typeof classes;

/** Cuts the commonest English endings: enough to bring the forms of a reporting verb together. */
export function stem(lower: string): string {
  let word = lower;
  if (word.length > 5 && word.endsWith('ing')) word = word.slice(0, -3);
  else if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  else if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  else if (word.length > 4 && word.endsWith('ed')) word = word.slice(0, -2);
  else if (word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word)) word = word.slice(0, -1);
  if (word.length > 4 && /([bdgmnprt])\1$/.test(word)) word = word.slice(0, -1);
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

const byStem: ReadonlyMap<string, CueClass> = new Map(
  (Object.keys(classes) as CueClass[])
    .toReversed()
    .flatMap(name => classes[name].map((word): [string, CueClass] => [stem(word), name])),
);

export const cueClass = (stemmed: string): CueClass | undefined => byStem.get(stemmed);

/** A verb or phrase of speech or thought, by its class. */
export const isReporting = (kind: CueClass | undefined): boolean =>
  kind === 'say' || kind === 'speak' || kind === 'attack' || kind === 'think' || kind === 'accord';
