import { useSignal } from '@preact/signals';
import { useId, useMemo, useRef } from 'preact/hooks';
import { frontPlane, frontScene } from '../../../chart/bargaining-front.ts';
import { mirrored } from '../../../chart/scene.ts';
import type { BargainView, Package, ViewedPackage } from '../../../desk/bargain/bargain-view.ts';
import { frontData, frontTable } from '../../../desk/bargain/front-data.ts';
import { utilitiesOf, worthInWords } from '../../../desk/bargain/view-packages.ts';
import { Figure } from '../../parts/figure.tsx';
import { SceneView } from '../../parts/scene-view.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useWidth } from '../../parts/use-width.ts';
import { direction, formatPoints, language, t } from '../../words/words.ts';
import { FrontHow, FrontSources } from './front-notes.tsx';

interface FrontProps {
  readonly view: BargainView;
  readonly table: Package;
  readonly put: (chosen: Package) => void;
}

/** The plane of two parties. A package is put on the table by pointing at it, dragging, or by the keys of the slider. */
export function FrontFigure({ view, table, put }: FrontProps) {
  const [box, width] = useWidth<HTMLDivElement>(260, 680);
  const pair = useSignal<readonly [number, number]>([0, 1]);
  const [first, second] = pair.value.every(party => party < view.parties.length) ? pair.value : ([0, 1] as const);
  const height = Math.round(Math.max(260, Math.min(460, width * 0.7)));
  const worth = utilitiesOf(view, table);
  const at = (utilities: readonly number[]): [number, number] => [utilities[first]!, utilities[second]!];
  const isRtl = direction.value === 'rtl';
  const still = useMemo(() => {
    const scene = frontScene(frontData(view, first, second, language.value), width, height);
    return { scene, drawn: <SceneView scene={isRtl ? mirrored(scene) : scene} /> };
  }, [view, first, second, width, height, isRtl, language.value]);
  const named = frontScene(
    frontData(view, first, second, language.value, { name: t('table.onTable'), at: at(worth) }),
    width,
    height,
  );
  const plane = frontPlane([view.parties[first]!.extent, view.parties[second]!.extent], width, height);
  const across = (x: number) => (isRtl ? width - x : x);
  const candidates = [view.front.points, view.frontier?.points ?? [], view.others ?? []].flat();
  const layer = useRef<SVGSVGElement>(null);
  const follow = (event: PointerEvent) => {
    const frame = layer.current!.getBoundingClientRect();
    const x = across(((event.clientX - frame.left) / frame.width) * width);
    const y = ((event.clientY - frame.top) / frame.height) * still.scene.height;
    const distance = ({ utilities }: ViewedPackage) =>
      Math.hypot(plane.x(utilities[first]!) - x, plane.y(utilities[second]!) - y);
    const nearest = candidates.reduce<ViewedPackage | undefined>(
      (best, each) => (best === undefined || distance(each) < distance(best) ? each : best),
      undefined,
    );
    if (nearest) put(nearest.chosen);
  };
  const [x, y] = [across(plane.x(worth[first]!)), plane.y(worth[second]!)];
  return (
    <Figure
      title={t('front.title')}
      name="bargaining-front"
      scene={named}
      table={frontTable(view, language.value)}
      sources={<FrontSources view={view} />}
      how={<FrontHow view={view} />}
    >
      {view.parties.length > 2 && <PairChoice view={view} pair={pair} />}
      <div class="plane" ref={box}>
        {still.drawn}
        <svg
          ref={layer}
          class="plane-layer"
          viewBox={`0 0 ${width} ${still.scene.height}`}
          aria-hidden="true"
          onPointerDown={event => {
            event.currentTarget.setPointerCapture(event.pointerId);
            follow(event);
          }}
          onPointerMove={event => event.currentTarget.hasPointerCapture(event.pointerId) && follow(event)}
        >
          <rect width={width} height={still.scene.height} fill="transparent" />
          <circle cx={x} cy={y} r="9" class="on-table" />
        </svg>
      </div>
      <FrontSlider view={view} worth={worth} put={put} />
    </Figure>
  );
}

function PairChoice({
  view,
  pair,
}: {
  readonly view: BargainView;
  readonly pair: { value: readonly [number, number] };
}) {
  const choices = view.parties.map(({ name }, party) => [String(party), name] as const);
  const [first, second] = pair.value;
  const choose = (place: 0 | 1) => (value: string) => {
    const party = Number(value);
    const other = place === 0 ? second : first;
    const kept = other === party ? pair.value[place] : other;
    pair.value = place === 0 ? [party, kept] : [kept, party];
  };
  return (
    <div class="row wide">
      <SelectField label={t('front.across')} value={String(first)} choices={choices} onChoose={choose(0)} />
      <SelectField label={t('front.up')} value={String(second)} choices={choices} onChoose={choose(1)} />
    </div>
  );
}

interface SliderProps {
  readonly view: BargainView;
  readonly worth: readonly number[];
  readonly put: (chosen: Package) => void;
}

/** The efficient packages one after the other; where there is none that all accept, those without the demands. */
function FrontSlider({ view, worth, put }: SliderProps) {
  const id = useId();
  const steps = view.zone.empty ? (view.frontier?.points ?? []) : view.front.points;
  if (steps.length < 2) return null;
  const gap = ({ utilities }: ViewedPackage) =>
    utilities.reduce((sum, each, party) => sum + Math.abs(each - worth[party]!), 0);
  const nearest = steps.reduce((best, each, index) => (gap(each) < gap(steps[best]!) ? index : best), 0);
  return (
    <div class="field slider">
      <label for={id}>{t(view.zone.empty ? 'front.slideFrontier' : 'front.slide', { n: steps.length })}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={steps.length - 1}
        step={1}
        value={nearest}
        aria-valuetext={worthInWords(view, steps[nearest]!, language.value)}
        onInput={event => put(steps[Number(event.currentTarget.value)]!.chosen)}
      />
      <p class="slider-ends muted" aria-hidden="true">
        <span>{formatPoints(steps[0]!.utilities[0]!)}</span>
        <bdi>{t('front.points', { party: view.parties[0]!.name })}</bdi>
        <span>{formatPoints(steps.at(-1)!.utilities[0]!)}</span>
      </p>
    </div>
  );
}
