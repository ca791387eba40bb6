import { tables } from '../../../case/description/columns.ts';
import { upperFirst } from '../../../words/figures.ts';
import { DescribedTable } from '../../parts/described-table.tsx';
import { FileToggle, YamlPane } from '../../parts/yaml-pane.tsx';
import { session, theCase } from '../../state/session.ts';
import { change, settings } from '../../state/settings.ts';
import { language, t } from '../../words/words.ts';
import { About } from './about.tsx';
import { Infeasible } from './infeasible.tsx';
import { Options } from './options.tsx';
import { Parties } from './parties.tsx';
import { PreferencesOfAll } from './preferences.tsx';
import { Section } from './section.tsx';
import { Variants } from './variants.tsx';

export function CaseScreen() {
  const current = theCase.value;
  if (!current || !session.value) return null;
  const { yamlBeside } = settings.value;
  const hasDraft = session.value.contents.draft !== undefined;
  return (
    <div class={yamlBeside ? 'beside' : undefined}>
      <div class="case-forms">
        <div class="screen-head">
          <h1>{t('screen.case')}</h1>
          <FileToggle isShown={yamlBeside} toggle={() => change({ yamlBeside: !yamlBeside })} />
        </div>
        {hasDraft && <p class="warning">{t('yaml.forms')}</p>}
        <div inert={hasDraft}>
          <About theCase={current} />
          <Parties theCase={current} />
          <Options theCase={current} />
          <PreferencesOfAll theCase={current} />
          <Infeasible theCase={current} />
          {tables.map(place => (
            <Section
              key={place.path.join('.')}
              title={upperFirst(t(place.meaning.word!), language.value.code)}
              {...(place.meaning.help && { hint: t(place.meaning.help) })}
            >
              <DescribedTable place={place} />
            </Section>
          ))}
          <Variants theCase={current} kind="frameworks" />
          <Variants theCase={current} kind="futures" />
          <Variants theCase={current} kind="readings" />
        </div>
      </div>
      {yamlBeside && <YamlPane />}
    </div>
  );
}
