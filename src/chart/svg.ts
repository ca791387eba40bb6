/** Scenes as SVG text: self-contained, without script, style sheet or reference to anything outside. */
import { forSvg } from '../core/escape.ts';
import type { Label, Mark, Paint, Painted, Scene } from './scene.ts';
import { arrowHead, isolated, pathOf, short } from './shape.ts';

/** Fixed colours for files and print. Series after Okabe & Ito (2008), darkened to a contrast of 3 : 1 on white. */
const paints: Readonly<Record<Exclude<Paint, 'none'>, string>> = {
  surface: '#ffffff',
  ink: '#1c2126',
  muted: '#57606a',
  grid: '#d3d8de',
  weak: '#eef1f4',
  accent: '#2f5d62',
  s0: '#0072b2',
  s1: '#a4650a',
  s2: '#00795a',
  s3: '#9c4f84',
  s4: '#5b6b1f',
  s5: '#3f5fa8',
  s6: '#7a5a3c',
  s7: '#4d4d4d',
};

/** The scene as an SVG document; `background` paints the surface behind it. */
export function sceneToSvg(scene: Scene, background = true): string {
  const { width, height, title, description, direction } = scene;
  const size = `width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" direction="${direction}" font-family="system-ui, sans-serif">`,
    `<title>${forSvg(title)}</title>`,
    `<desc>${forSvg(description)}</desc>`,
    ...(background ? [`<rect width="100%" height="100%" fill="${paints.surface}"/>`] : []),
    ...scene.marks.map(markToSvg),
    '</svg>',
    '',
  ].join('\n');
}

function markToSvg(mark: Mark): string {
  switch (mark.kind) {
    case 'box': {
      const { x, y, width, height, radius } = mark;
      const place = { x, y, width: Math.max(0, width), height: Math.max(0, height), ...(radius && { rx: radius }) };
      return `<rect${attributes(place)}${painted(mark)}/>`;
    }
    case 'disc':
      return `<circle${attributes({ cx: mark.x, cy: mark.y, r: mark.radius })}${painted(mark)}/>`;
    case 'line': {
      const path = `<path d="${pathOf(mark)}"${painted({ fill: 'none', ...mark })}/>`;
      if (!mark.arrow) return path;
      const corners = arrowHead(mark).map(([x, y]) => `${short(x)},${short(y)}`);
      return `${path}<polygon points="${corners.join(' ')}"${painted({ fill: mark.stroke ?? 'ink' })}/>`;
    }
    case 'label':
      return labelToSvg(mark);
    case 'group':
      return [
        '<g>',
        ...(mark.title === undefined ? [] : [`<title>${forSvg(mark.title)}</title>`]),
        ...mark.marks.map(markToSvg),
        '</g>',
      ].join('\n');
  }
}

function labelToSvg(mark: Label): string {
  const { x, y, text, anchor, size = 13, bold } = mark;
  const style = `${anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : ''}${bold ? ' font-weight="600"' : ''}`;
  return `<text${attributes({ x, y, 'font-size': size })}${style}${painted({ fill: 'ink', ...mark })}>${forSvg(isolated(text))}</text>`;
}

function painted({ fill, stroke, strokeWidth, dash, opacity }: Painted): string {
  const colour = (paint: Paint) => (paint === 'none' ? 'none' : paints[paint]);
  return [
    fill === undefined ? '' : ` fill="${colour(fill)}"`,
    stroke === undefined ? '' : ` stroke="${colour(stroke)}"`,
    strokeWidth === undefined ? '' : ` stroke-width="${short(strokeWidth)}"`,
    dash === undefined || dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(short).join(' ')}"`,
    opacity === undefined ? '' : ` opacity="${short(opacity)}"`,
  ].join('');
}

function attributes(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${short(value)}"`)
    .join('');
}
