import { useId } from 'preact/hooks';
import type { Mark, Paint, Painted, Scene } from '../../chart/scene.ts';
import { arrowHead, isolated, pathOf, short } from '../../chart/shape.ts';

interface SceneViewProps {
  readonly scene: Scene;
  readonly decorative?: boolean;
  /** For pointers only: whoever gives it offers the same choice to keys beside the picture. */
  readonly onPick?: (pick: string) => void;
}

/** From this width on, in px, a scene beside other things is too small to read. */
const vastWidth = 900;

/** A scene on the page. Paints are the page's custom properties, so it follows light, dark and forced colours. */
export function SceneView({ scene, decorative, onPick }: SceneViewProps) {
  const { width, height, title, description, direction, marks } = scene;
  const id = useId();
  const named = decorative
    ? { 'aria-hidden': true as const }
    : { role: 'img' as const, 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-description` };
  return (
    <svg
      class={['scene', onPick && 'picking', width > vastWidth && 'vast'].filter(Boolean).join(' ')}
      viewBox={`0 0 ${short(width)} ${short(height)}`}
      width={short(width)}
      height={short(height)}
      direction={direction}
      onClick={onPick && (({ target }) => picked(target, onPick))}
      {...named}
    >
      {!decorative && <title id={`${id}-title`}>{title}</title>}
      {!decorative && <desc id={`${id}-description`}>{description}</desc>}
      {marks.map((mark, index) => (
        <MarkView key={index} mark={mark} />
      ))}
    </svg>
  );
}

function picked(target: EventTarget | null, onPick: (pick: string) => void): void {
  const pick = target instanceof Element ? target.closest('[data-pick]')?.getAttribute('data-pick') : undefined;
  if (pick) onPick(pick);
}

function MarkView({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'box':
      return (
        <rect
          x={short(mark.x)}
          y={short(mark.y)}
          width={short(Math.max(0, mark.width))}
          height={short(Math.max(0, mark.height))}
          rx={mark.radius ?? 0}
          {...painted(mark)}
        />
      );
    case 'disc':
      return <circle cx={short(mark.x)} cy={short(mark.y)} r={short(mark.radius)} {...painted(mark)} />;
    case 'line':
      return (
        <>
          <path d={pathOf(mark)} {...painted({ fill: 'none', ...mark })} />
          {mark.arrow && (
            <polygon
              points={arrowHead(mark)
                .map(point => point.map(short).join(','))
                .join(' ')}
              {...painted({ fill: mark.stroke ?? 'ink' })}
            />
          )}
        </>
      );
    case 'label':
      return (
        <text
          x={short(mark.x)}
          y={short(mark.y)}
          font-size={mark.size ?? 13}
          font-weight={mark.bold ? 600 : undefined}
          text-anchor={mark.anchor ?? 'start'}
          {...painted({ fill: 'ink', ...mark })}
        >
          {isolated(mark.text)}
        </text>
      );
    case 'group':
      return (
        <g data-pick={mark.pick}>
          {mark.title !== undefined && <title>{mark.title}</title>}
          {mark.marks.map((each, index) => (
            <MarkView key={index} mark={each} />
          ))}
        </g>
      );
  }
}

function painted({ fill, stroke, strokeWidth, dash, opacity }: Painted) {
  const colour = (paint: Paint | undefined) =>
    paint === undefined || paint === 'none' ? paint : `var(--paint-${paint})`;
  return {
    fill: colour(fill),
    stroke: colour(stroke),
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash && dash.length > 0 ? dash.join(' ') : undefined,
    opacity,
  };
}
