/** Packages as cards side by side: for each issue the value, and how much of what it has at stake there each party gets. */
import { fitText, type Mark, type Scene, seriesPaint } from './scene.ts';

export interface PackageCard {
  readonly title: string;
  readonly issues: readonly {
    readonly name: string;
    readonly value: string;
    /** By party, 0 (its worst value) to 1 (its best); undefined where it has nothing at stake or that is unknown. */
    readonly got: readonly (number | undefined)[];
  }[];
  /** What the package comes to for each party, in words ("50 points"). */
  readonly totals: readonly string[];
}

/** What the picture is and says, in words. */
export interface CardWords {
  readonly title: string;
  readonly description: string;
  /** Stands for a total that is not known. */
  readonly unknown: string;
}

const card = { width: 240, gap: 16, padding: 12 };
const row = { head: 34, bar: 10, space: 14 };

/** The cards, `inRow` of them beside each other; the scene is as wide and as high as they need. */
export function packageCardsScene(
  parties: readonly { readonly name: string; readonly series: number }[],
  cards: readonly PackageCard[],
  words: CardWords,
  inRow: number = Math.max(1, cards.length),
): Scene {
  const issues = Math.max(0, ...cards.map(each => each.issues.length));
  const issueHeight = row.head + parties.length * row.bar + row.space;
  const height = 44 + issues * issueHeight + parties.length * 20 + card.padding;
  const columns = Math.max(1, Math.min(inRow, cards.length));
  const rows = Math.max(1, Math.ceil(cards.length / columns));
  return {
    width: columns * (card.width + card.gap) - card.gap,
    height: rows * (height + card.gap) - card.gap,
    title: words.title,
    description: words.description,
    direction: 'ltr',
    marks: cards.map((each, index) => {
      const place = {
        left: (index % columns) * (card.width + card.gap),
        top: Math.floor(index / columns) * (height + card.gap),
      };
      return cardMarks(parties, each, place, height, issueHeight, words.unknown);
    }),
  };
}

function cardMarks(
  parties: Parameters<typeof packageCardsScene>[0],
  data: PackageCard,
  { left, top }: { readonly left: number; readonly top: number },
  height: number,
  issueHeight: number,
  unknown: string,
): Mark {
  const inner = left + card.padding;
  const room = card.width - 2 * card.padding;
  const marks: Mark[] = [
    {
      kind: 'box',
      x: left + 0.5,
      y: top + 0.5,
      width: card.width - 1,
      height: height - 1,
      radius: 6,
      fill: 'surface',
      stroke: 'grid',
    },
    { kind: 'label', x: inner, y: top + 26, text: fitText(data.title, room, 15, true), size: 15, bold: true },
  ];
  let y = top + 44;
  for (const { name, value, got } of data.issues) {
    marks.push(
      { kind: 'label', x: inner, y: y + 10, text: fitText(name, 0.88 * room, 11), size: 11, fill: 'muted' },
      { kind: 'label', x: inner, y: y + 26, text: fitText(value, room) },
    );
    for (const [party, share] of got.entries()) {
      const bar = y + row.head + party * row.bar;
      marks.push({ kind: 'box', x: inner, y: bar, width: room, height: row.bar - 4, fill: 'weak' });
      if (share !== undefined && share > 0) {
        const width = room * Math.min(1, share);
        marks.push({
          kind: 'box',
          x: inner,
          y: bar,
          width,
          height: row.bar - 4,
          fill: seriesPaint(parties[party]!.series),
        });
      }
    }
    y += issueHeight;
  }
  y = top + height - card.padding - parties.length * 20;
  for (const [party, { name, series }] of parties.entries()) {
    marks.push(
      { kind: 'box', x: inner, y: y + 4, width: 10, height: 10, fill: seriesPaint(series) },
      {
        kind: 'label',
        x: inner + 16,
        y: y + 14,
        text: fitText(`${name}: ${data.totals[party] ?? unknown}`, room - 16),
      },
    );
    y += 20;
  }
  return { kind: 'group', title: data.title, marks };
}
