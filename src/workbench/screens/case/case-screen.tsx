import { session, theCase } from '../../state/session.ts';
import { change, settings } from '../../state/settings.ts';
import { t } from '../../words/words.ts';
import { About } from './about.tsx';
import { Infeasible } from './infeasible.tsx';
import { Options } from './options.tsx';
import { Parties } from './parties.tsx';
import { PreferencesOfAll } from './preferences.tsx';
import { Variants } from './variants.tsx';
import { YamlPane } from './yaml-pane.tsx';

export function CaseScreen() {
  const current = theCase.value;
  if (!current || !session.value) return null;
  const { yamlBeside } = settings.value;
  const hasDraft = session.value.contents.draft !== undefined;
  const toggle = (
    <button
      type="button"
      aria-expanded={yamlBeside}
      aria-controls="yaml-pane"
      onClick={() => change({ yamlBeside: !yamlBeside })}
    >
      {yamlBeside ? t('yaml.hide') : t('yaml.show')}
    </button>
  );
  return (
    <div class={yamlBeside ? 'beside' : undefined}>
      <div class="case-forms">
        <div class="screen-head">
          <h1>{t('screen.case')}</h1>
          {toggle}
        </div>
        {hasDraft && <p class="warning">{t('yaml.forms')}</p>}
        <div inert={hasDraft}>
          <About theCase={current} />
          <Parties theCase={current} />
          <Options theCase={current} />
          <PreferencesOfAll theCase={current} />
          <Infeasible theCase={current} />
          <Variants theCase={current} kind="frameworks" />
          <Variants theCase={current} kind="futures" />
          <Variants theCase={current} kind="readings" />
        </div>
      </div>
      {yamlBeside && <YamlPane />}
    </div>
  );
}
