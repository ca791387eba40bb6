import type { Case, Status } from '../../../case/model.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { edit } from '../../state/session.ts';
import { t } from '../../words/words.ts';
import { Section } from './section.tsx';

const statuses: readonly Status[] = ['working', 'restricted', 'illustration'];

export function About({ theCase: { title, status, about, figures } }: { readonly theCase: Case }) {
  return (
    <Section title={t('about.heading')}>
      <div class="row wide">
        <TextField
          label={t('about.title')}
          value={title}
          commit={value => edit([{ do: 'set', at: ['title'], value }], 'change.about', 'title')}
        />
        <SelectField
          label={t('about.status')}
          value={status}
          choices={statuses.map(each => [each, t(`status.${each}`)])}
          onChoose={value => edit([{ do: 'set', at: ['status'], value }], 'change.about')}
        />
      </div>
      <TextField
        label={t('about.figures')}
        value={figures ?? ''}
        commit={value =>
          value === ''
            ? edit(figures === undefined ? [] : [{ do: 'delete', at: ['figures'] }], 'change.about', 'figures')
            : edit([{ do: 'set', at: ['figures'], value }], 'change.about', 'figures')
        }
      />
      <TextField
        label={t('about.about')}
        value={about ?? ''}
        multiline
        commit={value =>
          value === ''
            ? edit(about === undefined ? [] : [{ do: 'delete', at: ['about'] }], 'change.about', 'about')
            : edit([{ do: 'set', at: ['about'], value }], 'change.about', 'about')
        }
      />
    </Section>
  );
}
