/** Whether there is a zone of agreement, what empties it, and on what that hangs. */
import type { BargainResult, ZonePart } from '../../analysis/bargaining/result.ts';
import type { PartyId } from '../../case/model.ts';
import { uncertain } from '../assessment/in-short.ts';
import { type Block, list, paragraph } from '../block.ts';
import { gapsSaid } from '../gaps.ts';
import { parties, party, saying } from '../names.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { share } from '../shares.ts';
import { counted, countsOf, demand, rangeAt } from './demands.ts';
import { most } from './most.ts';
import type { NamedPoint } from './named-packages.ts';
import { packageTable } from './packages.ts';

/** What of a result the zone is told from: the page has it too. */
export type ZoneOf = Pick<BargainResult, 'names' | 'leftOut' | 'between' | 'reading' | 'missing'> & {
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
  const answer = paragraph(zoneSentence(zone));
  if (zone.verdict === 'yes') return [answer, ...sampled];
  if (zone.verdict === 'unknown') return [answer, ...wantBlocks(result), ...sampled];
  const opened = zone.together?.packages ?? [];
  return [
    answer,
    ...emptyBlocks(result),
    ...sampled,
    ...(opened.length > 0
      ? [
          paragraph(sentence(isSure(result) ? 'zone.opened' : 'zone.opened.perhaps')),
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
  return feasible === outcomes
    ? sentence('bargains.size', size)
    : sentence('bargains.size.feasible', { ...size, feasible: { digits: feasible } });
}

interface Sizes extends Pick<BargainResult, 'outcomes' | 'feasible'> {
  readonly parties: readonly unknown[];
  readonly issues: readonly unknown[];
}

export function zoneSentence({ verdict, counts }: Pick<ZonePart, 'verdict' | 'counts'>): Sentence {
  if (verdict === 'yes') return sentence('zone.yes', { counts: countsOf(counts) });
  if (verdict === 'no') return sentence('zone.no');
  const [, possible] = counts;
  return possible === null
    ? sentence('zone.unknown.uncounted')
    : sentence('zone.unknown', { most: { digits: possible }, n: Number(possible) });
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
    return give === null
      ? sentence('zone.notAlone', { party: who }, { about: id })
      : sentence(sure ? 'zone.alone' : 'zone.alone.atLeast', { party: who, points: { points: give } }, { about: id });
  });
  const { together } = zone;
  const all =
    together && together.each > 0
      ? [sentence(sure ? 'zone.together' : 'zone.together.atLeast', { points: { points: together.each } })]
      : [];
  const spared = (zone.spared ?? []).map(each =>
    sentence(sure ? 'zone.spared' : 'zone.spared.perhaps', { demand: demand(names, each, ruleOf) }),
  );
  const conflict = (zone.conflict ?? []).map(each => sentence('plain', { value: demand(names, each, ruleOf) }));
  return [
    ...(conflict.length > 0 ? [paragraph(sentence('zone.conflict')), list(conflict)] : []),
    paragraph(sentence('zone.howFar')),
    list([...alone, ...all, ...spared]),
  ];
}

function nearest(packages: NonNullable<NonNullable<ZonePart['together']>['packages']>): NamedPoint[] {
  return packages
    .slice(0, most.packages)
    .map((each, at) => ({ ...each, letter: String.fromCharCode(65 + at), is: ['packages.nearest'] }));
}

/** Whose unknown it is, and what holds between the parties whose points are given. */
export function wantBlocks({ names, zone, issues }: ZoneOf): Block[] {
  const whose = zone.unknown.map(each =>
    sentence(
      'zone.gaps',
      { party: party(names, each.party), gaps: gapsSaid(each.gaps, issues) },
      { about: each.party },
    ),
  );
  const { among } = zone;
  return [
    ...(whose.length > 0 ? [paragraph(sentence('zone.whose')), list(whose)] : []),
    ...(among
      ? [
          paragraph(
            sentence(`zone.among.${among.verdict}`, {
              parties: parties(names, among.parties),
              counts: countsOf(among.counts),
            }),
          ),
        ]
      : []),
  ];
}

/** What is not given of the parties that are not named already. */
export function missingBlocks({ names, zone, issues, missing }: ZoneOf): Block[] {
  const others = missing.filter(({ party: id }) => !zone.unknown.some(each => each.party === id));
  const items = others.map(each =>
    sentence(
      'zone.gaps',
      { party: party(names, each.party), gaps: gapsSaid(each.gaps, issues) },
      { about: each.party },
    ),
  );
  return items.length > 0 ? [paragraph(sentence('zone.besides')), list(items)] : [];
}

/** What front and solutions are between, and how what is not sure was taken for them. */
export function shownBlocks({ names, parties: shown, leftOut, between, reading, zone }: ZoneOf): Block[] {
  const ids = (of: readonly { readonly id: PartyId }[]) =>
    parties(
      names,
      of.map(({ id }) => id),
    );
  return [
    ...(between ? [paragraph(sentence('zone.between'))] : []),
    ...(leftOut.length > 0 ? [paragraph(sentence('zone.leftOut', { parties: ids(shown), others: ids(leftOut) }))] : []),
    ...(reading === 'strict' ? [paragraph(sentence('zone.strict'))] : []),
    ...(reading === 'generous'
      ? [paragraph(sentence(zone.verdict === 'no' ? 'zone.generous.no' : 'zone.generous'))]
      : []),
  ];
}

/** How often there is a zone over the plausible worlds, on what that turns, and which range alone would settle it. */
export function sampledBlocks({ names, issues, zone: { sampled, hinges = [], hingesOpen } }: ZoneOf): Block[] {
  const settled = hinges.map(({ at, opens, closes }) => {
    const way = opens && closes ? 'both' : opens ? 'opens' : 'closes';
    return sentence(`zone.hinge.${way}`, { range: rangeAt({ ...names, issues }, at) }, { about: at });
  });
  const ranges = [
    ...(settled.length > 0 ? [paragraph(sentence('zone.hinges')), list(settled)] : []),
    ...(hingesOpen ? [paragraph(sentence('zone.hingesOpen'))] : []),
  ];
  return sampled ? [paragraph(...sampledSentences(sampled)), ...ranges] : ranges;
}

function sampledSentences({ share: of, deciding }: NonNullable<ZonePart['sampled']>): Sentence[] {
  const often = sentence('zone.share', { share: share(of) });
  if (!deciding) return [often];
  const { key, at, whereTrue, whereFalse } = deciding;
  const values = {
    what: uncertain(deciding),
    whereTrue: { share: whereTrue },
    whereFalse: { share: whereFalse },
  };
  return [often, sentence('zone.turnsOn', values, { about: key, from: [at], because: [key] })];
}
