/**
 * A case whose agenda takes long in every plausible world: what one party gains the other loses, the stakes differ, and together
 * they want a little more than there is, so that only a whole front tells that there is no package for both. Twelve red lines
 * rest on an assumption each, so that hardly two worlds are alike.
 */
const issues = Array.from({ length: 22 }, (_, index) => index);
const values = Array.from({ length: 8 }, (_, index) => index);
const stake = (issue: number) => 997 + 137 * issue;
const half = Math.floor((7 * issues.reduce((sum, issue) => sum + stake(issue), 0)) / 2);

const points = (worth: (value: number) => number) =>
  issues
    .map(issue => `i${issue}: {${values.map(value => `v${value}: ${stake(issue) * worth(value)}`).join(', ')}}`)
    .join(', ');
const assumptions = issues
  .slice(3)
  .map(issue => `    a${issue}: {says: The first value is out of the question., sure: 0.5}`);
const redLines = issues.slice(3).map(issue => `        r${issue}: {rule: i${issue} != v0, because: [a${issue}]}`);

export const longAgenda = `parley: 1
title: Everything at odds
parties: {a: {name: Aland, role: principal}, b: {name: Bland, role: principal}}
record:
  assumptions:
${assumptions.join('\n')}
agenda:
  issues:
${issues.map(issue => `    i${issue}: {name: Issue ${issue}, values: [${values.map(value => `v${value}`).join(', ')}]}`).join('\n')}
  utilities:
    a:
      points: {${points(value => value)}}
      reservation: ${half}
      red-lines:
${redLines.join('\n')}
    b:
      points: {${points(value => 7 - value)}}
      reservation: ${half + 3}
`;
