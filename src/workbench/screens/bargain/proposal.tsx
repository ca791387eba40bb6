import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { figuresNote } from '../../../case/figures.ts';
import type { Case } from '../../../case/model.ts';
import type { BargainView, Package } from '../../../desk/bargain/bargain-view.ts';
import { say } from '../../parts/notice.tsx';
import { download } from '../../state/files.ts';
import { plainInWords, t } from '../../words/words.ts';

interface ProposalProps {
  readonly view: BargainView;
  readonly table: Package;
  readonly theCase: Case;
}

/** The package on the table as a text to put to the parties. It says nothing of points, reservations or red lines. */
export function Proposal({ view, table, theCase }: ProposalProps) {
  const id = useId();
  const text = proposalText(view, table, theCase);
  const edited = useSignal<string | undefined>(undefined);
  useEffect(() => {
    edited.value = undefined;
  }, [text]);
  const shown = edited.value ?? text;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(shown);
      say(t('proposal.copied'));
    } catch {
      const area = document.getElementById(id) as HTMLTextAreaElement | null;
      area?.select();
      say(t('proposal.copyByHand'));
    }
  };
  return (
    <section class="part" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t('proposal.heading')}</h2>
      <label for={id} class="hint">
        {t('proposal.hint')}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={Math.min(24, shown.split('\n').length + 1)}
        value={shown}
        onInput={event => (edited.value = event.currentTarget.value)}
      />
      <p class="buttons">
        <button type="button" onClick={() => void copy()}>
          {t('proposal.copy')}
        </button>
        <button type="button" onClick={() => download('proposal.txt', shown, 'text/plain')}>
          {t('proposal.download')}
        </button>
      </p>
    </section>
  );
}

function proposalText({ issues, parties }: BargainView, table: Package, theCase: Case): string {
  const { title, status } = theCase;
  const note = figuresNote(theCase);
  const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
  return [
    title,
    t('proposal.title'),
    t(`status.${status}`),
    ...(note === undefined ? [] : [plainInWords(note)]),
    '',
    t('proposal.between', { parties: parties.map(({ name }) => name) }),
    '',
    ...issues.map(({ name, values }, issue) => `${issue + 1}. ${name}: ${values[table[issue]!]}`),
    '',
    t('proposal.whole'),
    t('proposal.neutral'),
  ]
    .map(plain)
    .join('\n');
}
