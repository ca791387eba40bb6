import { newId } from '../../../case/edit/new-id.ts';
import type { Case, Claim } from '../../../case/model.ts';
import { twoReadings } from '../../../desk/reading/two-readings.ts';
import { say } from '../../parts/notice.tsx';
import { edit, undo } from '../../state/session.ts';
import { complaintInWords, t } from '../../words/words.ts';

/** Rejects a claim. It stays where something rests on it, and the page says what. */
export function removeClaim({ id, says }: Claim): void {
  const [complaint] = edit([{ do: 'delete', at: ['record', 'claims', id] }], 'change.delete');
  if (complaint) say(t('remove.blocked', { name: says, why: complaintInWords(complaint) }));
  else say(t('removed', { name: says }), { label: t('undo'), run: undo });
}

/** Enters a part of a source's text as a claim. Gives its id. */
export function claimFromText(theCase: Case, source: string, at: readonly [number, number], text: string): string {
  const taken = [...theCase.record.claims, ...theCase.record.assumptions].map(({ id }) => id);
  const id = newId('', [...taken, 'c'], 'c');
  const says = text.replace(/\s+/g, ' ').trim().slice(0, 1000);
  const value = { says, source, at: [...at], by: 'author', grade: 'author-inference', firmness: 'asserted' };
  const [complaint] = edit([{ do: 'set', at: ['record', 'claims', id], value }], 'change.claim');
  if (complaint) say(complaintInWords(complaint));
  return id;
}

/** Notes that claims do not fit together. */
export function noteContradiction(theCase: Case, between: readonly string[], says: string): boolean {
  const taken = theCase.record.contradictions.map(({ id }) => id);
  const id = newId('', [...taken, 'k'], 'k');
  const [complaint] = edit(
    [{ do: 'set', at: ['record', 'contradictions', id], value: { between, says } }],
    'change.contradiction',
  );
  if (complaint) say(complaintInWords(complaint));
  return !complaint;
}

/** Makes a reading for each of the first two claims of a contradiction: rival interpretations to assess side by side. */
export function makeTwoReadings(theCase: Case, contradiction: string): void {
  const edits = twoReadings(theCase, contradiction);
  if (edits.length === 0) return;
  const [complaint] = edit(edits, 'change.variant');
  say(complaint ? complaintInWords(complaint) : t('contradictions.made'));
}
