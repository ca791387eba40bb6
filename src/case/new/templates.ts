/** Cases to start from. All are invented. */
export const templateNames = ['situation', 'agenda', 'full'] as const;
export type TemplateName = (typeof templateNames)[number];

const head = (title: string) => `parley: 1
title: ${JSON.stringify(title)}
status: working # illustration | working | restricted
parties:
  north: {name: North, role: principal}
  south: {name: South, role: principal}
  convener: {name: The convener, role: convener}
`;

const record = `
record:
  sources:
    gazette: {title: Report in a newspaper, kind: press, date: 2026-03-04, reliability: C}
  claims:
    c1: {says: North will not withdraw before talks begin., source: gazette, by: north, grade: stated-public, firmness: asserted}
  assumptions:
    a1: {says: South would rather talk than lose the trade., by: AB, on: 2026-03-10, sure: [0.5, 0.9]}
`;

const situation = `
situation:
  options:
    withdraw: {by: north, says: Withdraw to the old line}
    embargo: {by: south, says: Keep the embargo}
    host: {by: convener, says: Host talks}
  status-quo: [embargo] # the options taken now
  infeasible: [withdraw and embargo] # states that cannot be
  irreversible: [withdraw] # once taken it cannot be taken back
  # most important first
  preferences:
    north:
      - {statement: not embargo, because: [c1]}
      - not withdraw if not host
    south:
      - {statement: withdraw, because: [a1]}
      - not embargo
    convener:
      - host
`;

const agenda = `
agenda:
  issues:
    line: {name: Depth of the withdrawal, values: [none, half, full], ordered: true}
    trade: {name: Trade, values: [closed, open]}
  utilities:
    north:
      weights: {line: 60, trade: 40} # sum to 100
      scores: {line: {none: 100, half: 50, full: 0}, trade: {closed: 0, open: 100}}
      reservation: {value: [30, 40], because: [c1]} # below this North walks away
    south:
      weights: {line: 70, trade: 30}
      scores: {line: {none: 0, half: 60, full: 100}, trade: {closed: 100, open: 0}}
      reservation: {value: 45, because: [a1]}
      red-lines: [line >= half]
`;

const variants = `
# what the convener can change
frameworks:
  talks:
    name: Talks hosted first
    changes: {situation: {status-quo: [embargo, host]}}
# what nobody at the table can change
futures:
  election:
    name: A new government in South
    exclusive: true # at most one of the futures so marked comes
    probability: [0.2, 0.5]
    because: [a1]
    changes: {situation: {preferences: {south: [not embargo, withdraw]}}}
`;

/** The text of a template under a title. */
export function template(name: TemplateName, title: string): string {
  switch (name) {
    case 'situation':
      return head(title) + record + situation;
    case 'agenda':
      return head(title) + record + agenda;
    case 'full':
      return head(title) + record + situation + agenda + variants;
  }
}
