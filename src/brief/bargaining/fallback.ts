/** Fallback bargaining over the states of a situation as a report. */
import type { FallbackResult } from '../../analysis/bargaining/fallback-result.ts';
import { type Block, cell, heading, identified, paragraph } from '../block.ts';
import { figuresBlocks } from '../figures-note.ts';
import { parties as named, party, state } from '../names.ts';
import { plain, type Sentence, sentence } from '../sentence.ts';

export function fallbackReport(result: FallbackResult): Block[] {
  const { title, names, parties, impasse, states, agreed, leftOut } = result;
  const ids = parties.map(({ id }) => id);
  return identified([
    heading(1, sentence('fallback.title', { title }, { kind: 'analyst', from: [['title']] })),
    ...figuresBlocks(result),
    paragraph(
      sentence('fallback.ranked', { n: states, parties: ids.map(id => party(names, id)) }),
      ...(impasse ? [sentence('fallback.impasse')] : []),
    ),
    ...(leftOut.length > 0 ? [paragraph(sentence('fallback.leftOut', { parties: named(names, leftOut) }))] : []),
    paragraph(foundSentence(result)),
    ...(agreed.length > 0
      ? [
          {
            kind: 'table',
            head: [
              cell(sentence('fallback.options')),
              ...ids.map(id => cell(sentence('fallback.place', { party: party(names, id) }, { about: id }))),
            ],
            rows: agreed.map(({ taken, levels }) => [
              cell(plain(state(names, taken), { about: taken.join('+') })),
              ...levels.map(each => cell(plain(each ?? '-'))),
            ]),
          } as const,
        ]
      : []),
  ]);
}

function foundSentence({ parties, quota, depth, agreed, support }: FallbackResult): Sentence {
  const who = quota === parties.length ? 'all' : 'some';
  if (depth === null) return sentence(`fallback.never.${who}`, { quota, parties: parties.length });
  return sentence(`fallback.found.${who}`, { n: agreed.length, quota, parties: parties.length, depth, support });
}
