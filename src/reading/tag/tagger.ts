/**
 * Attributions of an article (after PolNeAR: Newell, Margolin & Ruths, LREC 2018) in three passes of a linear chain: the
 * first gives each token its probability of being in a source, a cue or a content; the second looks again, knowing what the
 * first found around it; the third tells, for each cue found, which tokens are its own source and content. A token is taken
 * by the mean of the passes and given to the cue that claims it most. Time linear in the number of tokens for paragraphs of
 * bounded length; a longer one is read in windows.
 */
import { noProgress, type Progress, part } from '../../core/progress.ts';
import { joinSpans, type Span } from '../text/span.ts';
import { mendAccordingTo } from './according-to.ts';
import type { Article, TokenRange } from './article.ts';
import { baseFeatures, baseWidth } from './base-features.ts';
import { marginals } from './chain.ts';
import { findCues } from './cues.ts';
import { linkFeatures, linkWidth, type RoleProbabilities, tally } from './link-features.ts';
import type { TaggerModel, Weights } from './model.ts';
import { firstLook, reviewFeatures, reviewWidth } from './review-features.ts';
import type { TaggedAttribution } from './tagged.ts';
import { tidy } from './tidy.ts';

/** Probabilities above which a token is taken. */
const limits = {
  cue: 0.34,
  source: 0.36,
  content: 0.4,
  /** For content in a paragraph without a cue. */
  uncued: 0.6,
  /** Share of the third pass in the mean. */
  linkShare: 0.5,
};

/** Tokens before and after a cue that the third pass looks at. */
const reach = 160;
/** And most other cues on either side: it bounds the work where a cue stands in every line. */
const mostCues = 3;
/** Longest run of tokens that one chain reads. */
const longest = 2000;

/** Probabilities `[token * 7 + label]` of the labels, in the first pass. */
export function baseProbabilities(article: Article, base: Weights, progress = noProgress): Float64Array {
  return labelProbabilities(article, base, baseWidth, (at, into) => baseFeatures(article, at, into), progress);
}

/** The same, as the mean of the first pass and of the second, which sees the probabilities of the first. */
export function reviewedProbabilities(
  article: Article,
  first: Float64Array,
  review: Weights,
  progress = noProgress,
): Float64Array {
  const look = firstLook(article, rolesOf(first));
  const second = labelProbabilities(
    article,
    review,
    reviewWidth,
    (at, into) => reviewFeatures(article, look, at, into),
    progress,
  );
  return second.map((probability, index) => (probability + first[index]!) / 2);
}

function labelProbabilities(
  article: Article,
  weights: Weights,
  width: number,
  features: (at: number, into: Int32Array) => number,
  progress: Progress,
): Float64Array {
  const node = new Float64Array(article.tokens.length * weights.labels);
  for (const [first, end] of article.paragraphTokens)
    for (let from = first; from < end; from += longest) {
      const to = Math.min(end, from + longest);
      node.set(
        chainProbabilities(weights, to - from, width, (at, into) => features(from + at, into)),
        from * weights.labels,
      );
      progress(to, article.tokens.length);
    }
  return node;
}

function chainProbabilities(
  weights: Weights,
  length: number,
  width: number,
  features: (at: number, into: Int32Array) => number,
): Float64Array {
  const { labels, transitions } = weights;
  const scores = new Float64Array(length * labels);
  const buffer = new Int32Array(width);
  for (let at = 0; at < length; at += 1) weights.addInPlace(buffer, features(at, buffer), scores, at * labels);
  return marginals({ length, labels, scores, transitions }).node;
}

export function rolesOf(node: Float64Array): RoleProbabilities {
  const roles = new Float32Array((node.length / 7) * 3);
  for (let at = 0; at < node.length / 7; at += 1)
    for (let role = 0; role < 3; role += 1)
      roles[at * 3 + role] = node[at * 7 + 1 + role * 2]! + node[at * 7 + 2 + role * 2]!;
  return roles;
}

interface Link {
  readonly cue: TokenRange;
  readonly window: TokenRange;
  readonly node: Float64Array;
  readonly cueProbability: number;
  readonly source: number[];
  readonly content: number[];
  sum: number;
}

export function tagAttributions(article: Article, model: TaggerModel, progress = noProgress): TaggedAttribution[] {
  const first = baseProbabilities(article, model.base, part(progress, 0, 0.3));
  const node = reviewedProbabilities(article, first, model.review, part(progress, 0.3, 0.7));
  const roles = rolesOf(node);
  const tallies = tally(article, roles);
  const found = article.paragraphTokens.flatMap(paragraph => {
    const cues = findCues(node, paragraph, limits.cue);
    const links = cues.map((cue, index): Link => {
      const window = [
        Math.max(paragraph[0], cue[0] - reach, cues[index - mostCues]?.[0] ?? 0),
        Math.min(paragraph[1], cue[1] + reach, cues[index + mostCues]?.[1] ?? paragraph[1]),
      ] as const;
      const linked = chainProbabilities(model.link, window[1] - window[0], linkWidth, (at, into) =>
        linkFeatures(article, roles, tallies, cue, window[0] + at, into),
      );
      let cueProbability = 0;
      for (let at = cue[0]; at < cue[1]; at += 1) cueProbability = Math.max(cueProbability, roles[at * 3 + 1]!);
      return {
        cue,
        window,
        node: linked,
        cueProbability,
        source: [],
        content: [],
        sum: 0,
      };
    });
    progress(0.7 + (0.3 * paragraph[1]) / article.tokens.length, 1);
    shareOut(paragraph, links, roles);
    if (links.length === 0) return uncued(article, paragraph, roles);
    return links.flatMap(link => attributionOf(article, link));
  });
  return tidy(article, found);
}

/** Gives every token of source or content to the cue that claims it most, and to all that claim it for sure. */
function shareOut([first, end]: TokenRange, links: readonly Link[], roles: RoleProbabilities): void {
  for (const [role, column] of [
    ['source', 1],
    ['content', 3],
  ] as const) {
    let from = 0;
    for (let at = first; at < end; at += 1) {
      while (from < links.length && links[from]!.window[1] <= at) from += 1;
      let top: Link | undefined;
      let most = -1;
      const sure: Link[] = [];
      for (let index = from; index < links.length; index += 1) {
        const link = links[index]!;
        if (link.window[0] > at) break;
        const place = (at - link.window[0]) * 5 + column;
        const claim = link.node[place]! + link.node[place + 1]!;
        if (claim > 0.5) sure.push(link);
        if (claim > most) {
          most = claim;
          top = link;
        }
      }
      if (!top) continue;
      const own = roles[at * 3 + (role === 'source' ? 0 : 2)]!;
      const mean = limits.linkShare * most + (1 - limits.linkShare) * own;
      if (mean <= limits[role]) continue;
      for (const link of sure.length > 0 ? sure : [top]) {
        link[role].push(at);
        if (role === 'content') link.sum += mean;
      }
    }
  }
}

/** A paragraph of content without a cue of its own, such as a quotation that goes on: one attribution with an empty cue. */
function uncued(article: Article, [first, end]: TokenRange, roles: RoleProbabilities): TaggedAttribution[] {
  const above = (role: number, threshold: number): number[] =>
    tokenList([first, end]).filter(at => roles[at * 3 + role]! > threshold);
  const content = above(2, limits.uncued);
  if (content.length === 0) return [];
  const sum = content.reduce((total, at) => total + roles[at * 3 + 2]!, 0);
  const score = Math.round((sum / content.length) * 500) / 1000;
  return [{ source: spansOf(article, above(0, limits.uncued)), cue: [], content: spansOf(article, content), score }];
}

function attributionOf(article: Article, link: Link): TaggedAttribution[] {
  const { cue, cueProbability, sum } = link;
  if (link.content.length === 0) return [];
  const score = (sum / link.content.length) * Math.min(1, cueProbability);
  const { source, content } = mendAccordingTo(article, cue, link);
  return [
    {
      source: spansOf(article, source),
      cue: spansOf(article, tokenList(cue), /^[,;-]$/),
      content: spansOf(article, content),
      score: Math.round(score * 1000) / 1000,
    },
  ];
}

const tokenList = ([first, end]: TokenRange): number[] =>
  Array.from({ length: end - first }, (_, offset) => first + offset);

/** Token lists as spans: neighbours joined, punctuation at the ends of a span dropped but for quotation marks and full stops. */
function spansOf({ tokens }: Article, list: readonly number[], loose = /^[,;:—–-]$/): Span[] {
  const runs: [number, number][] = [];
  for (const at of list) {
    const last = runs.at(-1);
    if (last && at <= last[1] + 1) last[1] = at;
    else runs.push([at, at]);
  }
  const isLoose = (at: number): boolean => loose.test(tokens[at]!.text);
  return joinSpans(
    runs.flatMap(([first, last]): Span[] => {
      let from = first;
      let to = last;
      while (from <= to && isLoose(from)) from += 1;
      while (to >= from && isLoose(to)) to -= 1;
      return from > to ? [] : [[tokens[from]!.start, tokens[to]!.end]];
    }),
  );
}
