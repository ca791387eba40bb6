import { signal } from '@preact/signals';
import type { Case } from '../../../case/model.ts';
import { speakerSaid } from '../../../desk/reading/record-view.ts';
import type { MessageKey } from '../../../words/catalogues/en.ts';
import { onOtherCase } from '../../state/session.ts';
import { t } from '../../words/words.ts';

export const grades = ['stated-public', 'attributed-named', 'attributed-anonymous', 'author-inference'] as const;

/** The claim that is looked at, and the claims marked as not fitting together. */
export const chosenClaim = signal<string | undefined>(undefined);
export const markedClaims = signal<ReadonlySet<string>>(new Set());

export function speakerName({ parties }: Case, by: string): string {
  const said = speakerSaid({ parties }, by);
  return typeof said === 'string' ? said : t(said.say as MessageKey);
}

/** Brings a claim and its place in the text into view. */
export function chooseClaim(id: string): void {
  chosenClaim.value = id;
  requestAnimationFrame(() => {
    document.querySelector(`[data-span="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
    document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`)?.focus();
  });
}

export function toggleMark(id: string): void {
  const marked = new Set(markedClaims.value);
  if (!marked.delete(id)) marked.add(id);
  markedClaims.value = marked;
}

onOtherCase(() => {
  chosenClaim.value = undefined;
  markedClaims.value = new Set();
});
