/** Gauge, bargaining, page and verdict on random agendas: all agree with one brute force. */
import { expect, test } from 'vitest';
import { zoneVerdict } from '../../../src/analysis/bargaining/zone-verdict.ts';
import { readCase } from '../../../src/case/file/read.ts';
import { type PartyId, partyId } from '../../../src/case/model.ts';
import { FileError } from '../../../src/core/errors.ts';
import { seededRandom } from '../../../src/core/random.ts';
import { bargainOverCase } from '../../../src/desk/bargain/bargain.ts';
import { viewBargain } from '../../../src/desk/bargain/view-bargain.ts';
import { answersOfCase } from '../../../src/desk/gauge/list.ts';
import {
  answerOf,
  fileOf,
  isComplete,
  madePackages,
  needed,
  type RandomAgenda,
  randomAgenda,
  type Truth,
  truthOf,
} from '../../support/random-agenda.ts';
import { cases } from '../../support/size.ts';

const options = { samples: 1, seed: 1, epsilon: 0.01 };
const words = { yes: 'accept', no: 'refuse', unknown: 'open' } as const;
const inText = ({ least, most, verdict }: Truth) => ({
  verdict,
  counts: [String(verdict === 'unknown' ? 0 : least), String(most)],
});

function completeOf(agenda: RandomAgenda): string[] {
  return needed(agenda).flatMap(({ id, wishes }) => (wishes && isComplete(wishes) ? [id] : []));
}

test('one answer about packages, whoever is asked', () => {
  const random = seededRandom(20);
  const seen = { yes: 0, no: 0, unknown: 0, among: 0 };
  for (let run = 0; run < cases(300, 10_000); run++) {
    const agenda = randomAgenda(random);
    const text = fileOf(agenda);
    const document = readCase(text);
    const parties = needed(agenda).map(({ id }) => id);
    const truth = truthOf(agenda, parties);
    seen[truth.verdict]++;

    const { verdict, count, unknown, among } = zoneVerdict(document.case);
    expect({ verdict, counts: count.map(String) }, text).toEqual(inText(truth));
    if (verdict !== 'unknown') expect(unknown, text).toEqual([]);
    else if (parties.length >= 2) expect(unknown.length, text).toBeGreaterThan(0);

    const complete = completeOf(agenda);
    const isPart = complete.length >= 2 && complete.length < parties.length;
    expect(among !== undefined, text).toBe(isPart);
    const part = truthOf(agenda, complete);
    if (among) {
      seen.among++;
      expect({ ...among, count: undefined, counts: among.count.map(String) }, text).toEqual({
        parties: complete,
        ...inText(part),
      });
    }

    const made = madePackages(agenda);
    for (const { id, wishes } of agenda.parties) {
      if (!wishes || made.length === 0) continue;
      const { answers, open } = answersOfCase(document.case, id, [{ name: 'yes' }]);
      const expected = made.map(chosen => words[answerOf(wishes, chosen)]);
      expect(answers, text).toEqual([expected]);
      expect(open, text).toBe(expected.filter(answer => answer === 'open').length);
    }

    const view = viewBargain(document, {});
    const isShown = truth.verdict === 'no' ? parties.length >= 2 : complete.length >= 2;
    expect(view.kind, text).toBe(isShown ? 'view' : 'incomplete');
    if (view.kind !== 'view') {
      if (parties.length < 2) expect(() => bargainOverCase(document, options), text).toThrow(FileError);
      else {
        const { zoneAlone, zone } = bargainOverCase(document, options);
        expect({ zoneAlone, verdict: zone.verdict, counts: zone.counts }, text).toEqual({
          zoneAlone: true,
          ...inText(truth),
        });
      }
      continue;
    }
    const result = bargainOverCase(document, options);
    for (const zone of [view.zone, result.zone]) {
      expect({ verdict: zone.verdict, counts: zone.counts }, text).toEqual(inText(truth));
    }
    expect([view.feasible, result.feasible], text).toEqual([String(made.length), String(made.length)]);
    expect(result.zone.empty, text).toBe({ yes: false, no: true, unknown: null }[truth.verdict]);
    const hasFront = truth.verdict !== 'no' && part.most > 0;
    expect([view.front.size > 0, result.front.size > 0], text).toEqual([hasFront, hasFront]);
    if (hasFront && result.reading !== 'generous') {
      for (const { chosen } of view.front.points) {
        for (const { id, wishes } of agenda.parties)
          if (complete.includes(id)) expect(answerOf(wishes, chosen)).toBe('yes');
      }
    }

    const [first, second] = parties.map(partyId) as [PartyId, PartyId];
    const two = zoneVerdict(document.case, { between: [first, second] });
    expect({ verdict: two.verdict, counts: two.count.map(String) }, text).toEqual(
      inText(truthOf(agenda, [first, second])),
    );
  }
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(10);
});
