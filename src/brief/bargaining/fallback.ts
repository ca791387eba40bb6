/** Fallback bargaining over the states of a situation as a report. */
import type { FallbackResult } from '../../analysis/bargaining/fallback-result.ts';
import { type Block, cell, heading, identified, paragraph } from '../block.ts';
import { figuresBlocks } from '../figures-note.ts';
import { parties as named, party, state } from '../names.ts';
import { guide, plain, type Sentence, sentence } from '../sentence.ts';
import { wishesOf } from '../stability/wishes.ts';

export function fallbackReport(result: FallbackResult): Block[] {
  const { title, names, parties, impasse, states, agreed, leftOut } = result;
  const ids = parties.map(({ id }) => id);
  return identified([
    heading(1, sentence('fallback.title', { title }, { kind: 'analyst', from: [['title']], because: ['title'] })),
    ...figuresBlocks(result),
    paragraph(
      sentence(
        'fallback.ranked',
        { n: states, parties: ids.map(id => party(names, id)) },
        { from: [['states'], ['parties']], because: wishesOf(ids) },
      ),
      ...(impasse ? [sentence('fallback.impasse', {}, { from: [['impasse']] })] : []),
    ),
    ...(leftOut.length > 0
      ? [paragraph(sentence('fallback.leftOut', { parties: named(names, leftOut) }, { from: [['leftOut']] }))]
      : []),
    paragraph(foundSentence(result)),
    ...(agreed.length > 0
      ? [
          {
            kind: 'table',
            head: [
              cell(guide('fallback.options')),
              ...ids.map(id => cell(guide('fallback.place', { party: party(names, id) }, id))),
            ],
            rows: agreed.map(({ taken, levels }, at) => [
              cell(plain(state(names, taken), { about: taken.join('+'), from: [['agreed', at, 'taken']] })),
              ...levels.map((each, place) =>
                cell(plain(each ?? '-', { from: [['agreed', at, 'levels', place]], because: wishesOf([ids[place]!]) })),
              ),
            ]),
          } as const,
        ]
      : []),
  ]);
}

function foundSentence({ parties, quota, depth, agreed, support }: FallbackResult): Sentence {
  const who = quota === parties.length ? 'all' : 'some';
  const more = {
    from: ['quota', 'parties', 'depth', 'agreed', 'support'].map(each => [each]),
    because: wishesOf(parties.map(({ id }) => id)),
  };
  if (depth === null) return sentence(`fallback.never.${who}`, { quota, parties: parties.length }, more);
  return sentence(`fallback.found.${who}`, { n: agreed.length, quota, parties: parties.length, depth, support }, more);
}
