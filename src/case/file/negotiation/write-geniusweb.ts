/** GeniusWeb JSON: the domain, and a linear additive utility space for each profile. */
import type { Rational } from '../../../core/rational.ts';
import type { Saying } from '../../../core/values.ts';
import { saying } from '../../../words/saying.ts';
import { decimalText } from './decimal.ts';
import { bidWorth } from './reservation-bid.ts';
import type { Profile, Scenario, WrittenTexts } from './scenario.ts';

/** GeniusWeb has a reservation bid and no reservation value: a bid of exactly that utility is written, if there is one. */
export function writeGeniusWeb({ name, issues, profiles }: Scenario): WrittenTexts {
  const domain = {
    name,
    issuesValues: Object.fromEntries(issues.map(issue => [issue.name, { values: issue.values }])),
  };
  const notCarried: Saying[] = [];
  const profileText = (profile: Profile) => {
    const { weights, shares, reservation } = profile;
    const bid = reservation && reservation.numerator > 0n ? bidWorth(reservation, weights, shares) : undefined;
    if (reservation && reservation.numerator > 0n && !bid) {
      notCarried.push(saying('carried.bid', { party: profile.name, value: decimalText(reservation) }));
    }
    return json({
      LinearAdditiveUtilitySpace: {
        name: profile.name,
        issueUtilities: byIssue(issue => ({
          discreteutils: {
            valueUtilities: Object.fromEntries(
              issues[issue]!.values.map((value, at) => [value, numberOf(shares[issue]![at]!)]),
            ),
          },
        })),
        issueWeights: byIssue(issue => numberOf(weights[issue]!)),
        domain,
        ...(bid && {
          reservationBid: {
            issuevalues: Object.fromEntries(
              bid.flatMap((value, issue) =>
                value === undefined ? [] : [[issues[issue]!.name, issues[issue]!.values[value]!]],
              ),
            ),
          },
        }),
      },
    });
  };
  const byIssue = <T>(of: (issue: number) => T) =>
    Object.fromEntries(issues.map((each, issue) => [each.name, of(issue)]));
  return { domain: json(domain), profiles: profiles.map(profileText), notCarried };
}

function numberOf(value: Rational): number {
  return Number(decimalText(value));
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
