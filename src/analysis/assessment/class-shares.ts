/** The shares of the five classes in both ways, from what was asked of the worlds. */
import type { WorldsAnswer } from '../../worlds/ask.ts';
import type { Question } from '../../worlds/question.ts';
import type { RangeShare } from '../../worlds/shares.ts';
import { shareOfSum } from '../../worlds/sum-of-shares.ts';
import { type AskedClass, type ClassName, classNames, placeOfClass, sumOf, type Way } from './classes.ts';

export type ClassShares = Readonly<Record<ClassName, RangeShare>>;

/** `asked` stands in the rows of verdicts as `placeOfClass` says. */
export async function classShares(
  question: Question,
  asked: readonly AskedClass[],
  answer: WorldsAnswer,
): Promise<Readonly<Record<Way, ClassShares>>> {
  const shareOf = async (way: Way, name: ClassName) => {
    const place = placeOfClass(asked, way, name);
    if (place !== undefined) return answer.findings[place]!.share;
    return shareOfSum(question, sumOf(asked, way, name), answer);
  };
  const of = async (way: Way) => {
    const shares = await Promise.all(classNames.map(async name => [name, await shareOf(way, name)] as const));
    return Object.fromEntries(shares) as unknown as ClassShares;
  };
  return { alone: await of('alone'), together: await of('together') };
}
