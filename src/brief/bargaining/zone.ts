/** Whether there is a zone of agreement, what empties it, and on what that hangs. */
import type { Missing } from '../../analysis/bargaining/from-agenda.ts';
import type { BargainResult, ZonePart } from '../../analysis/bargaining/result.ts';
import type { PartyId, Path } from '../../case/model.ts';
import { alikeSentence } from '../assessment/alike.ts';
import { uncertain } from '../assessment/in-short.ts';
import { behind, decidingOf } from '../assessment/places.ts';
import { type Block, list, paragraph } from '../block.ts';
import { gapsSaid } from '../gaps.ts';
import { parties, party, saying } from '../names.ts';
import { guide, plain, type Sentence, sentence } from '../sentence.ts';
import { share } from '../shares.ts';
import { counted, countsOf, demand, rangeAt } from './demands.ts';
import { most } from './most.ts';
import type { NamedPoint } from './named-packages.ts';
import { packageTable } from './packages.ts';
import { demandAt, inZone, isHeard, utilitiesOf } from './places.ts';

/** What of a result the zone is told from: the page has it too. */
export type ZoneOf = Pick<BargainResult, 'names' | 'leftOut' | 'between' | 'reading' | 'missing' | 'zoneAlone'> & {
  readonly issues: readonly { readonly id: string; readonly name: string }[];
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
  readonly zone: Pick<
    ZonePart,
    | 'verdict'
    | 'counts'
    | 'unknown'
    | 'among'
    | 'conflict'
    | 'spared'
    | 'concessions'
    | 'sampled'
    | 'hinges'
    | 'hingesOpen'
  > & { readonly together?: { readonly each: number } | null };
};

export function zoneBlocks(result: BargainResult): Block[] {
  const { zone } = result;
  const sampled = sampledBlocks(result);
  const answer = paragraph(zoneSentence(result));
  if (zone.verdict === 'yes') return [answer, ...sampled];
  if (zone.verdict === 'unknown') return [answer, ...wantBlocks(result), ...sampled];
  const opened = zone.together?.packages ?? [];
  return [
    answer,
    ...emptyBlocks(result),
    ...sampled,
    ...(opened.length > 0
      ? [
          paragraph(
            sentence(
              isSure(result) ? 'zone.opened' : 'zone.opened.perhaps',
              {},
              { ...inZone('together', 'packages'), because: utilitiesOf(result, result.parties) },
            ),
          ),
          ...packageTable(result, nearest(opened)),
        ]
      : []),
  ];
}

/** How many parties, issues and packages there are, and how many of these can be made. */
export function sizeSentence({ parties: all, issues, outcomes, feasible }: Sizes): Sentence {
  const size = {
    parties: saying('bargains.parties', { n: all.length }),
    issues: saying('bargains.issues', { n: issues.length }),
    packages: saying('bargains.packages', counted(outcomes)),
  };
  const more = {
    from: ['parties', 'issues', 'outcomes', 'feasible'].map(each => [each]),
    because: [['agenda', 'issues']],
  };
  return feasible === outcomes
    ? sentence('bargains.size', size, more)
    : sentence('bargains.size.feasible', { ...size, feasible: { digits: feasible } }, more);
}

interface Sizes extends Pick<BargainResult, 'outcomes' | 'feasible'> {
  readonly parties: readonly unknown[];
  readonly issues: readonly unknown[];
}

export function zoneSentence(
  result: Pick<ZoneOf, 'missing' | 'parties'> & { readonly zone: Pick<ZonePart, 'verdict' | 'counts'> },
): Sentence {
  const { verdict, counts } = result.zone;
  const more = {
    from: [...inZone('verdict').from, ...inZone('counts').from],
    because: utilitiesOf(result, result.parties),
  };
  if (verdict === 'yes') return sentence('zone.yes', { counts: countsOf(counts) }, more);
  if (verdict === 'no') return sentence('zone.no', {}, more);
  const [, possible] = counts;
  return possible === null
    ? sentence('zone.unknown.uncounted', {}, more)
    : sentence('zone.unknown', { most: { digits: possible }, n: Number(possible) }, more);
}

/** Whether what is shown of an empty zone would open it for sure: read generously, it is only the least that it takes. */
const isSure = ({ reading }: Pick<ZoneOf, 'reading'>): boolean => reading !== 'generous';

/** What empties the zone, and how far each would have to go. */
export function emptyBlocks(result: ZoneOf, ruleOf?: Parameters<typeof demand>[2]): Block[] {
  const { names, zone } = result;
  const sure = isSure(result);
  const alone = result.parties.map(({ id }, at): Sentence => {
    const give = zone.concessions?.[at] ?? null;
    const who = party(names, id);
    const more = {
      about: id,
      ...inZone('concessions', ...(zone.concessions ? [at] : [])),
      because: utilitiesOf(result, [{ id }]),
    };
    return give === null
      ? sentence('zone.notAlone', { party: who }, more)
      : sentence(sure ? 'zone.alone' : 'zone.alone.atLeast', { party: who, points: { points: give } }, more);
  });
  const { together } = zone;
  const all =
    together && together.each > 0
      ? [
          sentence(
            sure ? 'zone.together' : 'zone.together.atLeast',
            { points: { points: together.each } },
            { ...inZone('together', 'each'), because: utilitiesOf(result, result.parties) },
          ),
        ]
      : [];
  const spared = (zone.spared ?? []).map((each, at) =>
    sentence(
      sure ? 'zone.spared' : 'zone.spared.perhaps',
      { demand: demand(names, each, ruleOf) },
      { ...inZone('spared', at), because: demandAt(each) },
    ),
  );
  const conflict = (zone.conflict ?? []).map((each, at) =>
    plain(demand(names, each, ruleOf), { ...inZone('conflict', at), because: demandAt(each) }),
  );
  return [
    ...(conflict.length > 0
      ? [
          paragraph(
            sentence('zone.conflict', {}, { ...inZone('conflict'), because: (zone.conflict ?? []).flatMap(demandAt) }),
          ),
          list(conflict),
        ]
      : []),
    paragraph(guide('zone.howFar')),
    list([...alone, ...all, ...spared]),
  ];
}

function nearest(packages: NonNullable<NonNullable<ZonePart['together']>['packages']>): NamedPoint[] {
  return packages.slice(0, most.packages).map((each, at) => ({
    ...each,
    letter: String.fromCharCode(65 + at),
    is: ['packages.nearest'],
    places: [['zone', 'together', 'packages', at]],
  }));
}

/** Whose unknown it is, and what holds between the parties whose points are given. */
export function wantBlocks(result: ZoneOf): Block[] {
  const { names, zone } = result;
  const whose = zone.unknown.map((each, at) => gapsSentence(result, each, ['zone', 'unknown', at]));
  const { among } = zone;
  return [
    ...(whose.length > 0 ? [paragraph(guide('zone.whose')), list(whose)] : []),
    ...(among
      ? [
          paragraph(
            sentence(
              `zone.among.${among.verdict}`,
              { parties: parties(names, among.parties), counts: countsOf(among.counts) },
              {
                ...inZone('among'),
                because: utilitiesOf(
                  result,
                  among.parties.map(id => ({ id })),
                ),
              },
            ),
          ),
        ]
      : []),
  ];
}

/** What is not given of the parties that are not named already. */
export function missingBlocks(result: ZoneOf): Block[] {
  const { zone, missing } = result;
  const items = missing.flatMap((each, at) =>
    zone.unknown.some(({ party: id }) => id === each.party) ? [] : [gapsSentence(result, each, ['missing', at])],
  );
  return items.length > 0 ? [paragraph(guide('zone.besides')), list(items)] : [];
}

function gapsSentence(result: ZoneOf, { party: id, gaps }: Missing, at: Path): Sentence {
  return sentence(
    'zone.gaps',
    { party: party(result.names, id), gaps: gapsSaid(gaps, result.issues) },
    { about: id, from: [at], because: isHeard(result, id) ? [['agenda', 'utilities', id]] : [] },
  );
}

/** What front and solutions are between, and how what is not sure was taken for them. */
export function shownBlocks({ names, parties: shown, zoneAlone, ...result }: ZoneOf): Block[] {
  const { leftOut, between, reading, zone, missing } = result;
  const weighted = [...zone.unknown, ...missing].some(
    ({ gaps }) => gaps.filter(gap => gap.kind === 'weight' && gap.range).length > 1,
  );
  const ids = (of: readonly { readonly id: PartyId }[]) =>
    parties(
      names,
      of.map(({ id }) => id),
    );
  return [
    ...(between ? [paragraph(sentence('zone.between', {}, { from: [['between']] }))] : []),
    ...(leftOut.length > 0
      ? [
          paragraph(
            sentence(
              'zone.leftOut',
              { parties: ids(shown), others: ids(leftOut) },
              { from: [['parties'], ['leftOut']] },
            ),
          ),
        ]
      : []),
    ...(reading === 'strict' ? [paragraph(sentence('zone.strict', {}, { from: [['reading']] }))] : []),
    ...(zoneAlone ? [paragraph(sentence('UTILITIES_MISSING', {}, { from: [['zoneAlone']] }))] : []),
    ...(reading === 'generous' && !zoneAlone
      ? [paragraph(sentence(zone.verdict === 'no' ? 'zone.generous.no' : 'zone.generous', {}, { from: [['reading']] }))]
      : []),
    ...(weighted ? [paragraph(guide('zone.weights'))] : []),
  ];
}

/** How often there is a zone over the plausible worlds, on what that turns, and which range alone would settle it. */
export function sampledBlocks({ names, issues, zone: { sampled, hinges = [], hingesOpen } }: ZoneOf): Block[] {
  const settled = hinges.map(({ at, opens, closes }, place) => {
    const way = opens && closes ? 'both' : opens ? 'opens' : 'closes';
    return sentence(
      `zone.hinge.${way}`,
      { range: rangeAt({ ...names, issues }, at) },
      {
        about: at,
        ...inZone('hinges', place),
        because: [at],
      },
    );
  });
  const ranges = [
    ...(settled.length > 0 ? [paragraph(guide('zone.hinges')), list(settled)] : []),
    ...(hingesOpen ? [paragraph(sentence('zone.hingesOpen', {}, inZone('hingesOpen')))] : []),
  ];
  return sampled ? [paragraph(...sampledSentences(sampled)), ...ranges] : ranges;
}

function sampledSentences({ share: of, deciding }: NonNullable<ZonePart['sampled']>): Sentence[] {
  const because = deciding ? decidingOf({ deciding }) : [];
  const often = sentence('zone.share', { share: share(of) }, { ...inZone('sampled', 'share'), because });
  if (!deciding) return [often];
  const { key, whereTrue, whereFalse } = deciding;
  const values = {
    what: uncertain(deciding),
    whereTrue: { share: whereTrue },
    whereFalse: { share: whereFalse },
  };
  const grounds = { about: key, ...inZone('sampled', 'deciding'), because: [behind(deciding)] };
  return [often, sentence('zone.turnsOn', values, grounds), ...alikeSentence(deciding, grounds)];
}
