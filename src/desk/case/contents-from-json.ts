import * as z from 'zod';
import { readCase } from '../../case/file/read.ts';
import { FileError, ParleyError } from '../../core/errors.ts';
import { en } from '../../words/catalogues/en.ts';
import { complaint } from '../../words/complaint.ts';
import type { CaseContents } from './contents.ts';
import { applySplice } from './history.ts';

const count = z.number().int().nonnegative();
const change = z.object({
  at: count,
  removed: z.string(),
  inserted: z.string(),
  what: z.string().transform(what => (Object.hasOwn(en, what) ? what : 'change.yaml')),
  field: z.string().exactOptional(),
  when: z.number(),
});
const contents = z.object({
  file: z.string(),
  text: z.string(),
  draft: z.string().exactOptional(),
  texts: z.record(z.string(), z.string()),
  history: z.object({ changes: z.array(change), done: count }),
  snapshots: z.array(z.object({ name: z.string(), when: z.number().min(0).max(8.64e15), text: z.string() })),
});

/**
 * What a container of somebody else holds, every part looked at: undo must be able to go back through all of its history.
 * @throws FileError
 */
export function contentsFromJson(json: string): CaseContents {
  const read = contents.safeParse(parsed(json));
  if (!read.success) throw wrong(read.error.issues[0]?.path.join('.'));
  const { text, history } = read.data;
  if (history.done > history.changes.length) throw wrong('history.done');
  let past = text;
  for (const each of history.changes.slice(0, history.done).toReversed()) {
    const undo = { at: each.at, removed: each.inserted, inserted: each.removed };
    if (past.slice(undo.at, undo.at + undo.removed.length) !== undo.removed) throw wrong('history');
    past = applySplice(past, undo);
  }
  for (const [index, snapshot] of read.data.snapshots.entries()) {
    try {
      readCase(snapshot.text, snapshot.name);
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      throw wrong(`snapshots.${index}`);
    }
  }
  return read.data;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function wrong(place: string | undefined): FileError {
  return new FileError(place ? complaint('CONTAINER_WRONG.at', { place }) : complaint('CONTAINER_WRONG'));
}
