/** Adjusted winner and fallback bargaining over the efficient packages. */
import type { AdjustedWinnerPart, BargainResult, FallbackPart } from '../../analysis/bargaining/result.ts';
import { saying } from '../names.ts';
import { type Grounds, type Sentence, sentence } from '../sentence.ts';
import { utilitiesOf } from './places.ts';

type Of = Pick<BargainResult, 'parties' | 'issues' | 'missing' | 'adjustedWinner' | 'fallback'>;

export function divisionSentences(result: Of): Sentence[] {
  const { adjustedWinner, fallback } = result;
  return [
    ...(adjustedWinner ? [winnerSentence(result, adjustedWinner)] : []),
    ...(fallback ? [fallbackSentence(result, fallback)] : []),
  ];
}

function winnerSentence(result: Of, { issues: won, divided, got }: AdjustedWinnerPart): Sentence {
  const { parties, issues } = result;
  const nameOf = (id: string) => issues.find(issue => issue.id === id)?.name ?? id;
  const wins = parties.map(({ name }, at) => {
    const own = won.filter(({ shares }) => shares?.[at] === 1).map(({ issue }) => nameOf(issue));
    return own.length > 0
      ? saying('winner.wins', { party: { name }, issues: own })
      : saying('winner.wins.nothing', { party: { name } });
  });
  const parts = won
    .filter(({ issue }) => divided.includes(issue))
    .map(({ issue, shares }) => {
      const [first, second] = shares!.map(share => ({ share, grain: 'tenths' }) as const);
      return saying('winner.divided', { issue: nameOf(issue), first: first!, second: second! });
    });
  const agreed = won.filter(({ shares }) => shares === null).map(({ issue }) => nameOf(issue));
  const alike = agreed.length > 0 ? [saying('winner.alike', { issues: agreed })] : [];
  return sentence(
    'winner',
    { parts: { apart: [...wins, ...parts, ...alike] }, got: { share: got, grain: 'tenths' } },
    grounds('adjustedWinner', result),
  );
}

function fallbackSentence(result: Of, { alternatives, depth, agreed }: FallbackPart): Sentence {
  const packages = saying('packages.efficient', { n: alternatives });
  return sentence('packages.fellBack', { n: agreed.length, packages, depth }, grounds('fallback', result));
}

function grounds(part: 'adjustedWinner' | 'fallback', result: Of): Grounds {
  return { from: [[part]], because: utilitiesOf(result, result.parties) };
}
