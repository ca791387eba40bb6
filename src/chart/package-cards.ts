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

const card = { width: 240, gap: 16, padding: 12 };
const row = { head: 34, bar: 10, space: 14 };

/** One row of cards; the scene is as wide and as high as they need. */
export function packageCardsScene(parties: readonly string[], cards: readonly PackageCard[]): Scene {
  const issues = Math.max(0, ...cards.map(each => each.issues.length));
  const issueHeight = row.head + parties.length * row.bar + row.space;
  const height = 44 + issues * issueHeight + parties.length * 20 + card.padding;
  const width = Math.max(1, cards.length) * (card.width + card.gap) - card.gap;
  return {
    width,
    height,
    title: cards.length === 1 ? 'A package' : `${cards.length} packages`,
    description: cards.map(each => describe(parties, each)).join(' '),
    direction: 'ltr',
    marks: cards.map((each, index) => cardMarks(parties, each, index * (card.width + card.gap), height, issueHeight)),
  };
}

function cardMarks(
  parties: readonly string[],
  data: PackageCard,
  left: number,
  height: number,
  issueHeight: number,
): Mark {
  const inner = left + card.padding;
  const room = card.width - 2 * card.padding;
  const marks: Mark[] = [
    {
      kind: 'box',
      x: left + 0.5,
      y: 0.5,
      width: card.width - 1,
      height: height - 1,
      radius: 6,
      fill: 'surface',
      stroke: 'grid',
    },
    { kind: 'label', x: inner, y: 26, text: fitText(data.title, room, 15), size: 15, bold: true },
  ];
  let y = 44;
  for (const { name, value, got } of data.issues) {
    marks.push(
      { kind: 'label', x: inner, y: y + 10, text: fitText(name, 0.88 * room, 11), size: 11, fill: 'muted' },
      { kind: 'label', x: inner, y: y + 26, text: fitText(value, room) },
    );
    for (const [party, share] of got.entries()) {
      const top = y + row.head + party * row.bar;
      marks.push({ kind: 'box', x: inner, y: top, width: room, height: row.bar - 4, fill: 'weak' });
      if (share !== undefined && share > 0) {
        const width = room * Math.min(1, share);
        marks.push({ kind: 'box', x: inner, y: top, width, height: row.bar - 4, fill: seriesPaint(party) });
      }
    }
    y += issueHeight;
  }
  y = 44 + (height - 44 - card.padding - parties.length * 20);
  for (const [party, name] of parties.entries()) {
    marks.push(
      { kind: 'box', x: inner, y: y + 4, width: 10, height: 10, fill: seriesPaint(party) },
      {
        kind: 'label',
        x: inner + 16,
        y: y + 14,
        text: fitText(`${name}: ${data.totals[party] ?? 'unknown'}`, room - 16),
      },
    );
    y += 20;
  }
  return { kind: 'group', title: data.title, marks };
}

function describe(parties: readonly string[], { title, issues, totals }: PackageCard): string {
  const values = issues.map(({ name, value }) => `${name}: ${value}`).join(', ');
  const sums = parties.map((name, party) => `${name}: ${totals[party] ?? 'unknown'}`).join(', ');
  return `${title} has ${values}. ${sums}.`;
}
