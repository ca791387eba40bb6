/**
 * A scene is a picture as plain data: marks at places, painted by the names of paints. The page, the report and the command
 * line draw the same scene. Lengths are CSS pixels; y grows downwards.
 */

/** What a colour is for. The page maps names to custom properties (light, dark, forced colours), a file to fixed colours. */
export type Paint = 'none' | 'surface' | 'ink' | 'muted' | 'grid' | 'weak' | 'accent' | SeriesPaint;

/** The eight colours that tell series (parties) apart; always with a dash or a label beside the colour. */
export type SeriesPaint = 's0' | 's1' | 's2' | 's3' | 's4' | 's5' | 's6' | 's7';

export type Point = readonly [x: number, y: number];

/** How a mark is painted. */
export interface Painted {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  /** Lengths of dashes and gaps. */
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

export interface Box extends Painted {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface Disc extends Painted {
  readonly kind: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Line extends Painted {
  readonly kind: 'line';
  readonly points: readonly Point[];
  readonly curve?: 'straight' | 'smooth';
  /** A closed line is an area and may be filled. */
  readonly closed?: boolean;
  /** An arrow head at the last point. */
  readonly arrow?: boolean;
}

export interface Label extends Painted {
  readonly kind: 'label';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Where `x` stands in the text, in reading direction of the scene. Default `start`. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Font size in px. Default 13. */
  readonly size?: number;
  readonly bold?: boolean;
}

export interface Group {
  readonly kind: 'group';
  readonly marks: readonly Mark[];
  /** What a pointer rests on: shown as a tooltip. */
  readonly title?: string;
  /** What a pointer chooses with it, where the page lets one choose. */
  readonly pick?: string;
}

export type Mark = Box | Disc | Line | Label | Group;

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What the picture is, in some words. */
  readonly title: string;
  /** What can be seen in it, for those who do not see it. */
  readonly description: string;
  readonly direction: 'ltr' | 'rtl';
  readonly marks: readonly Mark[];
}

/** The paint of the n-th series, the same for equal n. */
export function seriesPaint(index: number): SeriesPaint {
  return `s${index % 8}` as SeriesPaint;
}

const dashes: readonly (readonly number[])[] = [
  [],
  [6, 3],
  [2, 3],
  [9, 3, 2, 3],
  [4, 2, 1, 2, 1, 2],
  [12, 4],
  [1, 4],
  [6, 2, 6, 6],
];

/** The dash of the n-th series, so that no series is told by its colour alone. */
export function seriesDash(index: number): readonly number[] {
  return dashes[index % dashes.length]!;
}

/** The scene as seen in a mirror, for readers from right to left. Text is not mirrored, only its place. */
export function mirrored(scene: Scene): Scene {
  const flip = (x: number) => scene.width - x;
  const mirror = (mark: Mark): Mark => {
    switch (mark.kind) {
      case 'box':
        return { ...mark, x: flip(mark.x) - mark.width };
      case 'disc':
      case 'label':
        return { ...mark, x: flip(mark.x) };
      case 'line':
        return { ...mark, points: mark.points.map(([x, y]): Point => [flip(x), y]) };
      case 'group':
        return { ...mark, marks: mark.marks.map(mirror) };
    }
  };
  return { ...scene, direction: scene.direction === 'ltr' ? 'rtl' : 'ltr', marks: scene.marks.map(mirror) };
}

/** Letters by the room they take, in parts of the font's size: as in DejaVu Sans, one of the widest fonts of any system. */
const letterWidths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\u1100-\u9fff\uac00-\ud7af\uff00-\uffef]/, 1],
  [/[mwMW%@<>≤≥±+ШЩЖЮМЫФшщжюмыф]/, 0.9],
  [/[A-ZА-ЯІЇЄҐ]/, 0.7],
  [/[tfrJ/()"-]/, 0.42],
  [/[ijl.,;:'| ії]/, 0.32],
];

const boldness = 1.12;

/** Width of a text in px, estimated without fonts: wide enough for most of Latin, Cyrillic and Arabic. */
export function textWidth(text: string, size = 13, bold = false): number {
  let units = 0;
  for (const letter of text) units += letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? 0.62;
  return units * size * (bold ? boldness : 1);
}

/** The text cut to a width, with an ellipsis where something is missing. */
export function fitText(text: string, width: number, size = 13, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, bold) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The text in lines of at most a width, cut after `most` lines. */
export function wrapText(text: string, width: number, most = 3, size = 13, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size, bold) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length > most) lines.splice(most - 1, lines.length, `${lines.slice(most - 1).join(' ')}`);
  return lines.map(each => fitText(each, width, size, bold));
}

const noteLine = 16;

/** The scene with a note beneath it, for a picture that leaves its page. */
export function withNote(scene: Scene, note: string): Scene {
  const lines = wrapText(note, scene.width - 16, 4, 12);
  const x = scene.direction === 'rtl' ? scene.width - 8 : 8;
  const labels = lines.map((text, line): Label => {
    return { kind: 'label', x, y: scene.height + noteLine * (line + 1) - 3, text, size: 12, fill: 'muted' };
  });
  return {
    ...scene,
    height: scene.height + noteLine * lines.length + 4,
    description: `${scene.description} ${note}`,
    marks: [...scene.marks, ...labels],
  };
}
