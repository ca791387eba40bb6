import {
  emptyBlocks,
  missingBlocks,
  sampledBlocks,
  shownBlocks,
  sizeSentence,
  wantBlocks,
  type ZoneOf,
  zoneSentence,
} from '../../../brief/bargaining/zone.ts';
import { intervalBar } from '../../../chart/interval-bar.ts';
import type { BargainView, ZoneOfWorlds } from '../../../desk/bargain/bargain-view.ts';
import { ReportBlocks, Said } from '../../parts/report-blocks.tsx';
import { SceneView } from '../../parts/scene-view.tsx';
import { theCase } from '../../state/session.ts';
import { t } from '../../words/words.ts';
import { partyName, ruleValue } from './demand-words.ts';

interface ZoneProps {
  readonly view: BargainView;
  readonly shares: ZoneOfWorlds | undefined;
}

/** The zone of agreement in words: whether there is one, what empties it, and how sure that is. */
export function Zone({ view, shares }: ZoneProps) {
  const { zone } = view;
  const of = zoneOf(view, shares);
  return (
    <section class="part zone" aria-labelledby="zone">
      <h2 id="zone">{t('zone.heading')}</h2>
      <p class="verdict-line">
        <strong>
          <Said line={[zoneSentence(view)]} />
        </strong>{' '}
        <Said line={[sizeSentence(view)]} />
      </p>
      <ReportBlocks blocks={wantBlocks(of)} />
      {zone.empty && <ReportBlocks blocks={emptyBlocks(of, ruleValue)} />}
      <div class="hint">
        <ReportBlocks blocks={shownBlocks(of)} />
      </div>
      {shares && (
        <div class="shares">
          {shares.isUncertain && <SceneView scene={intervalBar(shares.share, '')} decorative />}
          <ReportBlocks blocks={sampledBlocks(of)} />
        </div>
      )}
      <ReportBlocks blocks={missingBlocks(of)} />
    </section>
  );
}

/** The view as the outline of the report takes it. */
function zoneOf(
  { parties, issues, leftOut, reading, zone, missing }: BargainView,
  shares: ZoneOfWorlds | undefined,
): ZoneOf {
  return {
    names: { parties: theCase.value?.parties ?? [] },
    between: false,
    leftOut: leftOut.map(id => ({ id, name: partyName(id) })),
    ...{ parties, issues, reading, missing },
    zone: {
      ...zone,
      ...(shares && { hinges: shares.hinges }),
      ...(shares?.hingesOpen && { hingesOpen: true }),
      ...(shares?.isUncertain && {
        sampled: { share: shares.share, ...(shares.deciding && { deciding: shares.deciding }) },
      }),
    },
  };
}
