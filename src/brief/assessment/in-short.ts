/** The answer to the question of the title, without a figure of a share: five sentences at most, both tails in one. */
import type { Assessment, Influence } from '../../analysis/assessment/assessment.ts';
import type { FindingName } from '../../analysis/assessment/findings.ts';
import {
  agreementOfReadings,
  type Count,
  countOf,
  decidingMostOften,
  nearestWay,
  zoneCount,
} from '../../analysis/assessment/summary.ts';
import type { Value } from '../../core/values.ts';
import type { Line } from '../block.ts';
import { inTurn, parties, saying, step } from '../names.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { shares } from '../shares.ts';
import { cellName, counted, quotedVariant } from '../variants.ts';
import { behind, groundsOf, inCell, ofFindings, ofZones, placeIn } from './places.ts';

/** Does it hold; what is in reach; by which way; on what it hangs; what is unknown. */
export function inShort(assessment: Assessment): Line[] {
  return [
    nowSentence(assessment),
    reachSentence(assessment),
    waysSentence(assessment),
    ...hangsSentence(assessment),
    ...unknownSentence(assessment),
  ].map(each => [each]);
}

const said = ({ yes, unknown, of }: Count): Value => counted(yes, of, unknown);

function nowSentence(assessment: Assessment): Sentence {
  const { cells } = assessment;
  const [first] = cells;
  const values = { cell: cellName(assessment, first!), cells: said(countOf(assessment, 'holds')) };
  return sentence(`short.now.${first!.findings.holds.verdict}`, values, {
    from: cells.map(cell => inCell(assessment, cell, 'findings', 'holds', 'verdict')),
    because: groundsOf(first!.findings.holds),
  });
}

const tails: readonly FindingName[] = ['opens', 'together', 'worsens', 'worsensTogether'];

function reachSentence(assessment: Assessment): Sentence {
  const grounds = tails.map(finding => ofFindings(assessment, assessment.cells, finding, 'verdict'));
  return sentence(
    'short.reach',
    {
      better: said(countOf(assessment, 'opens')),
      betterTogether: said(countOf(assessment, 'together')),
      worse: said(countOf(assessment, 'worsens')),
      worseTogether: said(countOf(assessment, 'worsensTogether')),
    },
    { from: grounds.flatMap(({ from }) => from), because: grounds.flatMap(({ because = [] }) => because) },
  );
}

function waysSentence(assessment: Assessment): Sentence {
  const { cells } = assessment;
  const better = nearestWay(assessment, ({ kind }) => kind === 'settlement' || kind === 'both');
  const worse = nearestWay(assessment, ({ kind }) => kind === 'worse' || kind === 'both');
  const found = [better, worse].flatMap(each => each ?? []);
  const inAll = better && worse ? [] : [placeIn('cells')];
  const from = found.map(({ cell, outcome }) => inCell(assessment, cell, 'outcomes', cell.outcomes.indexOf(outcome)));
  return sentence(
    'short.ways',
    {
      better: better ? way(assessment, better) : noWay(assessment, ['opens', 'together']),
      worse: worse ? way(assessment, worse, true) : noWay(assessment, ['worsens', 'worsensTogether']),
    },
    {
      from: [...from, ...inAll],
      because: (inAll.length > 0 ? cells : found.map(({ cell }) => cell)).flatMap(cell =>
        tails.flatMap(finding => groundsOf(cell.findings[finding])),
      ),
    },
  );
}

/** That there is none for sure; unknown where some cell leaves it open. */
function noWay({ cells }: Assessment, findings: readonly FindingName[]): Value {
  const isOpen = cells.some(cell => findings.some(finding => cell.findings[finding].verdict !== 'no'));
  return saying(isOpen ? 'short.way.unknown' : 'short.way.none');
}

/** The steps with their cell; with `harming` whom the outcome is worse for. */
function way(
  assessment: Assessment,
  { cell, outcome }: NonNullable<ReturnType<typeof nearestWay>>,
  harming = false,
): Value {
  const name = cellName(assessment, cell);
  const steps = inTurn(
    outcome.path.map(each => step(assessment, each)),
    'inTurn.apart',
  );
  const what = outcome.path.length === 0 ? saying('short.way.here') : steps;
  if (!harming) return saying('short.way', { steps: what, cell: name });
  const harmed = saying('reach.worse', { parties: parties(assessment, outcome.worseFor) });
  return saying('short.way.harming', { steps: what, cell: name, harmed });
}

function hangsSentence(assessment: Assessment): Sentence[] {
  const [better, worse] = [
    decidingMostOften(assessment, ['opens', 'together']),
    decidingMostOften(assessment, ['worsens', 'worsensTogether']),
  ];
  if (!better && !worse) return [];
  const what = (influence: Influence | undefined) => (influence ? uncertain(influence) : saying('short.hangs.nothing'));
  return [
    sentence(
      'short.hangs',
      { better: what(better), worse: what(worse) },
      { from: [placeIn('cells')], because: [better, worse].flatMap(each => (each ? [behind(each)] : [])) },
    ),
  ];
}

function unknownSentence(assessment: Assessment): Sentence[] {
  const { cells } = assessment;
  const open = cells.filter(({ unknown }) => unknown.length > 0);
  if (open.length === 0) return [];
  const whose = [...new Set(open.flatMap(({ unknown }) => unknown.map(({ party }) => party)))];
  const values = { parties: parties(assessment, whose), cells: counted(open.length, cells.length) };
  return [
    sentence('short.unknown', values, {
      from: open.map(cell => inCell(assessment, cell, 'unknown')),
      because: whose.map(party => ['situation', 'preferences', party]),
    }),
  ];
}

/** The zone of agreement over all cells; none where the case has no agenda. */
export function zoneSentences(assessment: Pick<Assessment, 'cells'>): Sentence[] {
  const zone = zoneCount(assessment);
  if (!zone) return [];
  const { low, high, of } = zone;
  const worlds = saying(of === 1 ? 'inWorlds' : low === high ? 'inWorlds.each' : 'inWorlds.byCell', {
    share: shares([low, high]),
  });
  return [sentence('short.zone', { cells: said(zone), worlds }, ofZones(assessment, assessment.cells))];
}

/** How far the readings agree; none where there is one reading. */
export function agreement(assessment: Assessment): Sentence[] {
  const { readings } = assessment;
  if (readings.length === 1) return [];
  const { same, of } = agreementOfReadings(assessment);
  const from = [placeIn('readings'), placeIn('cells')];
  const names = { and: readings.map(each => quotedVariant('reading', each)) };
  return [
    same === of
      ? sentence('short.agreement.all', { readings: names }, { from })
      : sentence('short.agreement', { n: same, of, readings: names }, { from }),
  ];
}

/** `a1 ("What it says.")`; the key alone where the key says it already. */
export function uncertain({ key, says }: Pick<Influence, 'key' | 'says'>): Value {
  return says === key || key.endsWith(says) ? key : saying('named.assumption', { key, says });
}
