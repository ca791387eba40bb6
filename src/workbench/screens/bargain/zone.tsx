import { intervalBar } from '../../../chart/interval-bar.ts';
import type { BargainView, ZoneOfWorlds } from '../../../desk/bargain-view.ts';
import { EvidenceChip } from '../../parts/evidence.tsx';
import { MissingList } from '../../parts/gaps.tsx';
import { SceneView } from '../../parts/scene-view.tsx';
import { formatDigits, formatShare, listed, t } from '../../words/words.ts';
import { shareText } from '../assess/matrix.tsx';
import { demandInWords, partyName, rangeInWords } from './demand-words.ts';

/** The zone of agreement in words: whether there is one, what empties it, and how sure that is. */
export function Zone({ view, shares }: { readonly view: BargainView; readonly shares: ZoneOfWorlds | undefined }) {
  const { zone, outcomes, feasible, parties, missing } = view;
  const all = formatDigits(outcomes);
  const besides = missing.filter(({ party }) => !zone.unknown.some(each => each.party === party));
  return (
    <section class="part zone" aria-labelledby="zone">
      <h2 id="zone">{t('zone.heading')}</h2>
      <p class="verdict-line">
        <strong>{t(`zone.${zone.verdict}`)}</strong>{' '}
        {zone.empty ? t('zone.none', { all }) : countInWords(zone.counts, all)}
        {feasible !== outcomes && ` ${t('zone.feasible', { count: formatDigits(feasible), all })}`}
      </p>
      {zone.unknown.length > 0 && (
        <>
          <p>{t('zone.whose')}</p>
          <MissingList missing={zone.unknown} />
        </>
      )}
      {zone.among && (
        <p>{t(`zone.among.${zone.among.verdict}`, { parties: listed(zone.among.parties.map(partyName)) })}</p>
      )}
      {zone.conflict.length > 0 && (
        <>
          <p>{t('zone.conflict')}</p>
          <ul>
            {zone.conflict.map(demand => (
              <li key={JSON.stringify(demand)}>{demandInWords(demand)}</li>
            ))}
          </ul>
        </>
      )}
      {zone.concessions.length > 0 && (
        <ul>
          {zone.concessions.map((each, party) => (
            <li key={parties[party]!.id}>
              {each === null
                ? t('zone.notAlone', { party: parties[party]!.name })
                : t('zone.alone', { party: parties[party]!.name, n: each })}
            </li>
          ))}
        </ul>
      )}
      <ReadingHint view={view} />
      {shares && <Shares shares={shares} />}
      {besides.length > 0 && (
        <>
          <p>{t('zone.missing')}</p>
          <MissingList missing={besides} />
        </>
      )}
    </section>
  );
}

/** What front and solutions are between, and how what is not sure was taken for them. */
function ReadingHint({ view: { reading, leftOut, parties, zone } }: { readonly view: BargainView }) {
  return (
    <>
      {leftOut.length > 0 && (
        <p class="hint">
          {t('zone.leftOut', {
            parties: listed(parties.map(({ name }) => name)),
            others: listed(leftOut.map(partyName)),
          })}
        </p>
      )}
      {reading === 'strict' && <p class="hint">{t('zone.strict')}</p>}
      {reading === 'generous' && !zone.empty && <p class="hint">{t('zone.generous')}</p>}
    </>
  );
}

function countInWords([least, most]: BargainView['zone']['counts'], all: string): string {
  if (least === null || most === null) return t('zone.uncounted', { all });
  return least === most
    ? t('zone.count', { n: Number(least), count: formatDigits(least), all })
    : t('zone.counts', { least: formatDigits(least), most: formatDigits(most), all });
}

function Shares({ shares: { isUncertain, share, deciding, hinges } }: { readonly shares: ZoneOfWorlds }) {
  return (
    <div class="shares">
      {isUncertain && (
        <p>
          <SceneView scene={intervalBar(share, '')} decorative /> {t('zone.share', { share: shareText(share) })}
        </p>
      )}
      {deciding && (
        <p>
          {t('zone.deciding', {
            what: deciding.says,
            yes: formatShare(deciding.whereTrue),
            no: formatShare(deciding.whereFalse),
          })}{' '}
          <span class="chips">
            <EvidenceChip id={deciding.key} />
          </span>
        </p>
      )}
      {hinges.length > 0 && (
        <>
          <p>{t('zone.hinges')}</p>
          <ul>
            {hinges.map(({ at, opens, closes }) => (
              <li key={at}>
                {rangeInWords(at)}: {opens && t('zone.hinges.opens')}
                {opens && closes && '; '}
                {closes && t('zone.hinges.closes')}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
