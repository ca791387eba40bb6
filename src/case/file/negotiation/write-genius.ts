/** Genius XML: the domain, and a utility space for each profile. */
import { multiply, type Rational } from '../../../core/rational.ts';
import { saying } from '../../../words/saying.ts';
import { decimalText, greatest } from './decimal.ts';
import type { Profile, Scenario, WrittenTexts } from './scenario.ts';

const points: Rational = { numerator: 100n, denominator: 1n };

/**
 * Genius divides evaluations by the largest of the issue; where that is not 1, the weight takes it up, so that every package
 * keeps its utility.
 */
export function writeGenius(scenario: Scenario): WrittenTexts {
  const rescaled = scenario.profiles.filter(({ shares }) =>
    shares.some(byValue => decimalText(greatest(byValue)) !== '1' && greatest(byValue).numerator > 0n),
  );
  return {
    domain: lines([
      '<negotiation_template>',
      ` <utility_space number_of_issues="${scenario.issues.length}">`,
      ...objective(scenario, () => ''),
      ' </utility_space>',
      '</negotiation_template>',
    ]),
    profiles: scenario.profiles.map(profile => profileText(scenario, profile)),
    notCarried: rescaled.map(({ name }) => saying('carried.rescaled', { party: name })),
  };
}

function profileText(scenario: Scenario, { weights, shares, reservation }: Profile): string {
  return lines([
    `<utility_space number_of_issues="${scenario.issues.length}">`,
    ...objective(
      scenario,
      (issue, value) => ` evaluation="${decimalText(multiply(shares[issue]![value]!, points))}"`,
      weights.map((weight, issue) => {
        const most = greatest(shares[issue]!);
        return `  <weight index="${issue + 1}" value="${decimalText(most.numerator === 0n ? weight : multiply(weight, most))}"/>`;
      }),
    ),
    ...(reservation ? [` <reservation value="${decimalText(reservation)}"/>`] : []),
    ' <discount_factor value="1.0"/>',
    '</utility_space>',
  ]);
}

function objective(
  { name, issues }: Scenario,
  evaluation: (issue: number, value: number) => string,
  weights: readonly string[] = [],
): string[] {
  const kind = 'vtype="discrete" type="discrete" etype="discrete"';
  return [
    ` <objective index="0" name="${attribute(name)}" description="" type="objective" etype="objective">`,
    ...weights,
    ...issues.flatMap((issue, at) => [
      `  <issue index="${at + 1}" name="${attribute(issue.name)}" ${kind}>`,
      ...issue.values.map(
        (value, index) => `   <item index="${index + 1}" value="${attribute(value)}"${evaluation(at, index)}/>`,
      ),
      '  </issue>',
    ]),
    ' </objective>',
  ];
}

function lines(all: readonly string[]): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...all].join('\n')}\n`;
}

/** Text in an XML attribute; characters that XML has no place for are replaced. */
function attribute(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/[&<>"\t\n\r]/g, letter => `&#${letter.codePointAt(0)};`)
  );
}
