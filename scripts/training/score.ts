import type { Article } from '../../src/reading/tag/article.ts';
import type { Span } from '../../src/reading/text/span.ts';
import type { GoldArticle } from './corpus.ts';
import { tokensIn } from './sequences.ts';

export const roles = ['source', 'cue', 'content'] as const;
export type Role = (typeof roles)[number];
export type Spans = Readonly<Record<Role, readonly Span[]>>;
export type Measure = 'token' | 'exact' | 'overlap';

interface Counts {
  /** Right among the found, and right among the annotated: they differ for overlapping spans. */
  found: number;
  foundRight: number;
  gold: number;
  goldRight: number;
}

export class Score {
  readonly counts = new Map<string, Counts>();

  /** Adds one article against one annotator's reading; several annotators of one article share its weight. */
  add(article: Article, gold: GoldArticle, found: readonly Spans[]): void {
    for (const role of roles) {
      const goldSpans = gold.attributions.flatMap(each => each[role]);
      const foundSpans = found.flatMap(each => each[role]);
      const goldTokens = new Set(tokensIn(article, goldSpans));
      const foundTokens = new Set(tokensIn(article, foundSpans));
      const shared = foundTokens.intersection(goldTokens).size;
      this.count(role, 'token', gold.weight, foundTokens.size, shared, goldTokens.size, shared);
      const names = (spans: readonly Span[]): Map<string, Span> => new Map(spans.map(span => [span.join(), span]));
      const [mine, theirs] = [names(foundSpans), names(goldSpans)];
      const same = [...mine.keys()].filter(name => theirs.has(name)).length;
      this.count(role, 'exact', gold.weight, mine.size, same, theirs.size, same);
      const touches = (a: Span, others: Iterable<Span>): boolean => [...others].some(b => a[0] < b[1] && b[0] < a[1]);
      const hit = [...mine.values()].filter(span => touches(span, theirs.values())).length;
      const met = [...theirs.values()].filter(span => touches(span, mine.values())).length;
      this.count(role, 'overlap', gold.weight, mine.size, hit, theirs.size, met);
    }
  }

  count(
    role: Role,
    measure: Measure,
    weight: number,
    found: number,
    foundRight: number,
    gold: number,
    goldRight: number,
  ): void {
    const key = `${role} ${measure}`;
    const counts = this.counts.get(key) ?? { found: 0, foundRight: 0, gold: 0, goldRight: 0 };
    this.counts.set(key, counts);
    counts.found += weight * found;
    counts.foundRight += weight * foundRight;
    counts.gold += weight * gold;
    counts.goldRight += weight * goldRight;
  }

  of(role: Role, measure: Measure): { precision: number; recall: number; f1: number } {
    const { found, foundRight, gold, goldRight } = this.counts.get(`${role} ${measure}`) ?? {
      found: 0,
      foundRight: 0,
      gold: 0,
      goldRight: 0,
    };
    const precision = foundRight / Math.max(found, 1);
    const recall = goldRight / Math.max(gold, 1);
    return { precision, recall, f1: (2 * precision * recall) / Math.max(precision + recall, 1e-9) };
  }

  table(title: string): string {
    const cell = (value: number): string => value.toFixed(3).padStart(7);
    const rows = roles.flatMap(role =>
      (['token', 'exact', 'overlap'] as const).map(measure => {
        const { precision, recall, f1 } = this.of(role, measure);
        return `${title.padEnd(18)} ${role.padEnd(8)} ${measure.padEnd(8)}${cell(precision)}${cell(recall)}${cell(f1)}`;
      }),
    );
    return `${rows.join('\n')}\n`;
  }
}
