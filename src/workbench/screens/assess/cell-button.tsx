import { Fragment } from 'preact';
import { lineName } from '../../../brief/assessment/line-name.ts';
import { intervalBar } from '../../../chart/interval-bar.ts';
import { mirrored } from '../../../chart/scene.ts';
import { type Cell, classNames, type Line, type LineName, lineOf, ways } from '../../../desk/assess/assessment-view.ts';
import { SceneView } from '../../parts/scene-view.tsx';
import { direction, lineInWords, t } from '../../words/words.ts';
import { shareText } from './outcome-words.ts';

interface CellButtonProps {
  /** Undefined where it could not be computed. */
  readonly cell: Cell | undefined;
  readonly lines: readonly LineName[];
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A cell of the matrix: the status quo, what is in reach alone and together side by side, the zone of agreement. */
export function CellButton({ cell, lines, name, chosen, onChoose }: CellButtonProps) {
  const told = classNames.filter(each => lines.some(line => typeof line === 'object' && line.name === each));
  return (
    <button type="button" class="cell" aria-pressed={chosen} onClick={onChoose}>
      <span class="for-ears">{name}: </span>
      <AcrossBoth name="holds" cell={cell} />
      <span aria-hidden />
      {ways.map(way => (
        <span key={way} class="finding-name" aria-hidden>
          {t(`way.${way}`)}
        </span>
      ))}
      {told.map(each => (
        <Fragment key={each}>
          <span class="finding-name" aria-hidden>
            {t(`class.${each}`)}
          </span>
          {ways.map(way => (
            <Finding key={way} name={{ way, name: each }} cell={cell} isNamed />
          ))}
        </Fragment>
      ))}
      {lines.includes('zone') && <AcrossBoth name="zone" cell={cell} />}
    </button>
  );
}

interface FindingProps {
  readonly name: LineName;
  readonly cell: Cell | undefined;
  /** Whether the row and the column name it, and only ears need its name. */
  readonly isNamed?: boolean;
}

/** A finding that is not told by ways. */
function AcrossBoth({ name, cell }: FindingProps) {
  return (
    <span class="across">
      <span class="finding-name">{nameOf(name)}</span> <Finding name={name} cell={cell} />
    </span>
  );
}

/** Bar, share, and the answer if every assumption is true; of the classes of a way, one of which is true, the others' is for ears. */
function Finding({ name, cell, isNamed = false }: FindingProps) {
  const line = lineOf(cell, name);
  const { share, verdict, isUnsupported } = line;
  const bar = intervalBar({ range: share.range, isUnsupported }, '', 28);
  return (
    <span class="finding">
      {isNamed && <span class="for-ears">{nameOf(name)} </span>}
      <SceneView scene={direction.value === 'rtl' ? mirrored(bar) : bar} decorative />
      <span class="finding-share">{lineText(line)}</span>{' '}
      {!isSaid(line) && (
        <span class={isNamed && verdict !== 'yes' ? 'for-ears' : `verdict ${verdict}`} title={t('matrix.written')}>
          {t(`verdict.${verdict}`)}
        </span>
      )}{' '}
    </span>
  );
}

/** Whether the share says already what the case as written says. */
const isSaid = ({ share: { range }, verdict }: Line): boolean =>
  (verdict === 'yes' && range[0] === 1) || (verdict === 'no' && range[1] === 0);

export const nameOf = (name: LineName): string => lineInWords([lineName(name)]);
export const lineText = ({ share, failed }: Line): string => (failed ? t('matrix.failed') : shareText(share));
