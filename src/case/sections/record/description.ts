import { z } from 'zod';
import { described } from '../../description/meaning.ts';
import { day, idOf, mapOf, object, oneOf, probability, shortText } from '../../description/values.ts';

const sources = mapOf(
  { defines: 'sources', one: 'record.source', name: 'title' },
  object({
    title: described(shortText, { word: 'place.title', help: 'help.source.title' }),
    kind: described(
      oneOf({
        press: 'sourceKind.press',
        statement: 'sourceKind.statement',
        speech: 'sourceKind.speech',
        minutes: 'sourceKind.minutes',
        report: 'sourceKind.report',
        interview: 'sourceKind.interview',
        message: 'sourceKind.message',
        other: 'sourceKind.other',
      }),
      { word: 'place.kind', help: 'help.source.kind' },
    ),
    date: described(day, { word: 'place.date', help: 'help.source.date' }).optional(),
    reliability: described(z.enum(['A', 'B', 'C', 'D', 'E', 'F']), {
      word: 'place.reliability',
      help: 'help.source.reliability',
    }).optional(),
    text: described(shortText, { word: 'place.text', help: 'help.source.text' }).optional(),
    digest: described(z.string().regex(/^[0-9a-f]{64}$/), {
      word: 'place.digest',
      help: 'help.source.digest',
    }).optional(),
  }),
  { word: 'place.sources', help: 'help.sources' },
);

const claims = mapOf(
  { defines: 'claims', one: 'evidence.claim', name: 'says' },
  object({
    says: described(shortText, { word: 'place.says', help: 'help.claim.says' }),
    source: described(idOf('sources'), { word: 'record.source', help: 'help.claim.source' }),
    at: described(z.tuple([z.int().min(0), z.int().min(0)]), { word: 'place.at', help: 'help.claim.at' }).optional(),
    lines: described(z.tuple([z.int().min(1), z.int().min(1)]), {
      word: 'place.lines',
      help: 'help.claim.lines',
    }).optional(),
    by: described(shortText, {
      refers: ['parties'],
      orText: true,
      word: 'place.by',
      help: 'help.claim.by',
    }).optional(),
    grade: described(
      oneOf({
        'stated-public': 'grade.stated-public',
        'attributed-named': 'grade.attributed-named',
        'attributed-anonymous': 'grade.attributed-anonymous',
        'author-inference': 'grade.author-inference',
      }),
      { word: 'record.grade', help: 'help.claim.grade' },
    ).optional(),
    firmness: described(
      oneOf({ asserted: 'firmness.asserted', hedged: 'firmness.hedged', denied: 'firmness.denied' }),
      { word: 'claim.firmness', help: 'help.claim.firmness' },
    ).optional(),
  }),
  { word: 'place.claims', help: 'help.claims' },
);

const assumptions = mapOf(
  { defines: 'assumptions', one: 'evidence.assumption', name: 'says' },
  object({
    says: described(shortText, { word: 'place.says', help: 'help.assumption.says' }),
    by: described(shortText, { word: 'place.by', help: 'help.assumption.by' }).optional(),
    on: described(day, { word: 'place.date', help: 'help.assumption.on' }).optional(),
    sure: described(probability, { word: 'place.sure', help: 'help.assumption.sure' }).optional(),
  }),
  { word: 'place.assumptions', help: 'help.assumptions', table: true },
);

const contradictions = mapOf(
  { defines: 'contradictions', one: 'place.contradiction', name: 'says' },
  object({
    between: described(z.array(idOf('claims')).min(2), { word: 'place.between', help: 'help.contradiction.between' }),
    says: described(shortText, { word: 'place.says', help: 'help.contradiction.says' }),
    readings: described(z.array(idOf('readings')), {
      word: 'readings.heading',
      help: 'help.contradiction.readings',
    }).optional(),
  }),
  { word: 'contradictions.heading', help: 'help.contradictions' },
);

const events = described(
  z.array(
    object({
      on: described(day, { word: 'place.date', help: 'help.event.on' }),
      by: described(idOf('parties'), { word: 'place.by', help: 'help.event.by' }),
      to: described(idOf('parties'), { word: 'place.to', help: 'help.event.to' }).optional(),
      type: described(shortText, { word: 'place.kind', help: 'help.event.type' }),
      claim: described(idOf('claims'), { word: 'evidence.claim', help: 'help.event.claim' }).optional(),
    }),
  ),
  { word: 'place.events', help: 'help.events' },
);

export const record = described(
  object({
    sources: sources.optional(),
    claims: claims.optional(),
    assumptions: assumptions.optional(),
    contradictions: contradictions.optional(),
    events: events.optional(),
  }),
  { help: 'help.record' },
);
