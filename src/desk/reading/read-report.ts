import { digestText } from '../../core/digest.ts';
import { noProgress } from '../../core/progress.ts';
import { type Question, type ResultRecord, resultRecord } from '../../core/result.ts';
import { readText, type TextReading } from '../../reading/read-text.ts';
import weights from '../../reading/tag/attribution.weights.json' with { type: 'json' };
import { loadModel, type TaggerModel } from '../../reading/tag/model.ts';
import { openPartsOfSpeech } from '../../reading/tag/parts-of-speech.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';
import { english } from '../../words/english.ts';
import { sayPlainly } from '../../words/say.ts';
import { decodeReport } from './decode-report.ts';

export interface Report {
  readonly file: string;
  readonly text: string;
  readonly encoding: string;
  readonly reading: TextReading;
}

/** Loads the tagger and the parts of speech; a caller that reads many reports loads it once. */
export function openTagger(): TaggerModel {
  openPartsOfSpeech();
  return loadModel(weights as Parameters<typeof loadModel>[0]);
}

/** @throws FileError or LimitError for what is not a text. */
export function readReport(file: string, bytes: Uint8Array, tagger = openTagger(), progress = noProgress): Report {
  const { text, encoding } = decodeReport(bytes, file);
  return { file, text, encoding, reading: readText(text, tagger, progress) };
}

/** The report of a text that is decoded already. */
export function readDecoded(file: string, text: string, tagger = openTagger(), progress = noProgress): Report {
  return { file, text, encoding: 'utf-16', reading: readText(text, tagger, progress) };
}

/** Everything read is a proposal. */
export const readingRecord = (asked: Omit<Question, 'version'>): ResultRecord =>
  resultRecord({ version: '1', ...asked }, { exactness: { kind: 'proposed' } });

/** The reading as the JSON of `parley read --json`; offsets are UTF-16 code units of the decoded text. */
export function readingToJson({ file, text, encoding, reading }: Report, words = english): unknown {
  const { language, length, sentences, attributions, hedges, actors, dates, contradictions, asides, notes } = reading;
  return {
    ...readingRecord({ method: 'reading', input: digestText(text) }),
    file,
    encoding,
    language,
    length,
    sentences,
    attributions,
    hedges: hedges.map(hedge => hedge.span),
    actors: actors.map(({ name, kind, aliases, titles, mentions }) => ({
      name,
      kind,
      aliases: aliases.map(alias => alias.name),
      reasons: aliases.map(alias => alias.reason),
      titles: titles.map(({ text, span }) => ({ text, span })),
      mentions,
    })),
    dates: dates.map(({ span, text, value }) => ({ span, text, ...(value === undefined ? {} : { value }) })),
    contradictions,
    asides: asides.map(({ span, why }) => ({ span, why: sayPlainly(`reading.aside.${why}`, {}, words) })),
    notes: notes.map(({ say, values = {} }) => sayPlainly(say as MessageKey, values, words)),
  };
}
