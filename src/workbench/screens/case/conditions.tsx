import { valueAt } from '../../../case/description/found.ts';
import type { MoveConditions, OptionId } from '../../../case/model.ts';
import type { Vocabulary } from '../../../case/statement/parse.ts';
import { Evidence } from '../../parts/evidence.tsx';
import { StatementField } from '../../parts/statement-field.tsx';
import { edit, session } from '../../state/session.ts';
import { t } from '../../words/words.ts';

interface ConditionsProps {
  readonly option: OptionId;
  readonly says: string;
  readonly conditions: MoveConditions | undefined;
  readonly vocabulary: Vocabulary;
}

/** From which states an option may be taken, and from which dropped; an empty field is no condition. */
export function Conditions({ option, says, conditions, vocabulary }: ConditionsProps) {
  const at = ['situation', 'moves', option];
  const commit = (way: 'taken-if' | 'dropped-if') => (text: string) => {
    const own = (valueAt(session.value!.document.data, at) ?? {}) as Record<string, unknown>;
    const left = Object.keys(own).filter(key => key !== way && key !== 'because');
    if (text.trim() !== '')
      return edit([{ do: 'set', at: [...at, way], value: text }], 'change.option', `moves ${way}`);
    if (own[way] === undefined) return [];
    return edit([{ do: 'delete', at: left.length > 0 ? [...at, way] : at }], 'change.option', `moves ${way}`);
  };
  return (
    <details open={conditions !== undefined}>
      <summary>{t('moves.heading')}</summary>
      <p class="muted">{t('moves.takenIf')}</p>
      <StatementField
        label={`${says}: ${t('moves.takenIf')}`}
        text={conditions?.takenIf?.text ?? ''}
        vocabulary={vocabulary}
        optional
        commit={commit('taken-if')}
      />
      <p class="muted">{t('moves.droppedIf')}</p>
      <StatementField
        label={`${says}: ${t('moves.droppedIf')}`}
        text={conditions?.droppedIf?.text ?? ''}
        vocabulary={vocabulary}
        optional
        commit={commit('dropped-if')}
      />
      {conditions && <Evidence value={conditions} name={`${says}: ${t('value.condition')}`} />}
    </details>
  );
}
