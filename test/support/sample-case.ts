/** An invented case that uses every part of the format; in the standard spacing. */
export const sampleCase = `# A case of invented states.
parley: 1
title: The Veld river talks
status: illustration # printed on every export
about: Two invented states share one river.
parties:
  # who sits at the table
  highland: {name: Highland, role: principal}
  lowland: {name: Lowland, role: principal}
  fund: {name: The fund, role: third-party, says: It pays.}
record:
  sources:
    gazette: {title: Report, kind: press, date: 2026-03-04, reliability: C, text: gazette.txt}
  claims:
    c1: {says: No flow before payment., source: gazette, at: [12, 66], by: anonymous, grade: attributed-anonymous, firmness: hedged}
    c2: {says: Flow comes first., source: gazette, lines: [3, 4]}
  assumptions:
    a1: {says: Lowland prefers a partial flow., by: JD, on: 2026-03-10, sure: [0.5, 0.9]}
  contradictions:
    k1: {between: [c1, c2], says: Payment or flow first., readings: [flow-first]}
  events:
    - {on: 2026-02-11, by: highland, to: lowland, type: threaten, claim: c1}
situation:
  options:
    open-gates: {by: highland, says: Open the gates}
    sanction: {by: lowland, says: Keep the sanctions, because: [c2]}
    guarantee: {by: fund, says: Guarantee the payments}
  status-quo: [sanction] # taken now
  infeasible: [guarantee and sanction and open-gates]
  irreversible: [guarantee]
  preferences:
    highland:
      - not sanction # most important
      - {statement: guarantee if open-gates, because: [c1], sure: 0.8}
    lowland:
      statements:
        flow: {statement: open-gates, because: [a1], sure: unknown}
        trade: not sanction
      order: [flow, trade]
      order-noise: 0.1
    fund:
      ranking: [[open-gates], [none, sanction], [open-gates + guarantee]]
      because: [c2]
agenda:
  issues:
    flow: {name: Minimum flow, values: [none, 20%, 40%], ordered: true}
    payment: {name: Payment, values: [0, 10m]}
  infeasible: [{rule: flow = 40% and payment = 0, because: [c1]}]
  utilities:
    highland:
      weights: {flow: 60, payment: [40, 40]}
      scores: {flow: {none: 100, 20%: 70, 40%: 0}, payment: {0: 0, 10m: {value: 100, because: [c1]}}}
      reservation: [40, 50]
      red-lines: [flow <= 20%]
frameworks:
  quiet: {name: Quiet channel, changes: {situation: {status-quo: [sanction, guarantee]}}}
futures:
  election: {name: A new government, exclusive: true, probability: [0.3, 0.6], because: [a1], changes: {situation: {preferences: {lowland: {statements: {trade: null}, order: null}}}}}
readings:
  flow-first: {name: Flow comes first, changes: {situation: {irreversible: null}}}
`;
