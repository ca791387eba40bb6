import { useId } from 'preact/hooks';
import {
  type BargainView,
  type Package,
  type PackageJudgement,
  solutionNames,
  type Worth,
} from '../../../desk/bargain/bargain-view.ts';
import { comparedPackage } from '../../../desk/bargain/compared.ts';
import { pointsInWords, rangeOf, rounded, utilitiesOf } from '../../../desk/bargain/view-packages.ts';
import { PartyMark } from '../../parts/party-mark.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { formatGain, language, t } from '../../words/words.ts';
import { demandInWords } from './demand-words.ts';

interface TableProps {
  readonly view: BargainView;
  readonly table: Package;
  readonly put: (chosen: Package) => void;
  readonly compared: { value: string };
  /** Undefined while it is being worked out. */
  readonly judgement: PackageJudgement | undefined;
  /** Whether `judgement` is of an earlier package. */
  readonly isStale: boolean;
}

/** The package on the table: its values, what each is worth to each party, and who gains against another package. */
export function TablePackage({ view, table, put, compared, judgement, isStale }: TableProps) {
  const { parties, issues } = view;
  const other = comparedPackage(view, compared.value);
  const worth = utilitiesOf(view, table);
  const otherWorth = utilitiesOf(view, other.chosen);
  const choices = solutionNames
    .filter(name => view.solutions[name].length > 0)
    .map(name => [name as string, t(`solution.${name}`)] as const);
  const ideals = parties.map(({ id, name }) => [`ideal ${id}`, t('table.ideal', { party: name })] as const);
  return (
    <section class="part" aria-labelledby="on-table">
      <h2 id="on-table">{t('table.onTable')}</h2>
      <div class="compare">
        <SelectField
          label={t('table.compare')}
          value={other.key}
          choices={[...choices, ...ideals]}
          onChoose={value => (compared.value = value)}
        />
        <button type="button" onClick={() => put(other.chosen)}>
          {t('table.put')}
        </button>
      </div>
      <div class="scroll">
        <table class="gains">
          <thead>
            <tr>
              <th scope="col">{t('table.issue')}</th>
              <th scope="col">{t('table.value')}</th>
              {parties.map(({ id }) => (
                <th key={id} scope="col">
                  <PartyMark id={id} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {issues.map(({ id, name, values }, issue) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td>
                  <IssueChoice
                    name={name}
                    values={values}
                    value={table[issue]!}
                    onChoose={value => put(table.map((each, index) => (index === issue ? value : each)))}
                  />
                </td>
                {parties.map(({ id: party, name: partyName, points }) => (
                  <PointsCell
                    key={party}
                    party={partyName}
                    points={points[issue]![table[issue]!]!}
                    against={points[issue]![other.chosen[issue]!]!}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('table.total')}
              </th>
              {parties.map((each, party) => (
                <PointsCell
                  key={each.id}
                  party={each.name}
                  points={worth[party]!}
                  against={otherWorth[party]!}
                  range={rangeOf(each, table)}
                />
              ))}
            </tr>
            <tr>
              <th scope="row" colSpan={2}>
                {t('table.over')}
              </th>
              {parties.map(({ id, name, reservation }, party) => (
                <td key={id} data-label={name}>
                  {reservation === undefined ? t('share.unknown') : formatGain(rounded(worth[party]! - reservation))}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="hint">{t('table.hint')}</p>
      <Verdict judgement={judgement} isStale={isStale} />
    </section>
  );
}

interface IssueChoiceProps {
  readonly name: string;
  readonly values: readonly string[];
  readonly value: number;
  readonly onChoose: (value: number) => void;
}

function IssueChoice({ name, values, value, onChoose }: IssueChoiceProps) {
  const id = useId();
  return (
    <>
      <label class="for-ears" for={id}>
        {name}
      </label>
      <select id={id} value={value} onChange={event => onChoose(Number(event.currentTarget.value))}>
        {values.map((each, index) => (
          <option key={each} value={index} dir="auto">
            {each}
          </option>
        ))}
      </select>
    </>
  );
}

interface PointsCellProps {
  readonly party: string;
  readonly points: number;
  readonly against: number;
  readonly range?: Worth | undefined;
}

function PointsCell({ party, points, against, range }: PointsCellProps) {
  const gain = rounded(points - against);
  return (
    <td data-label={party}>
      {pointsInWords(points, range, language.value)} {gain !== 0 && <span class="gain">({formatGain(gain)})</span>}
    </td>
  );
}

function Verdict({ judgement, isStale }: Pick<TableProps, 'judgement' | 'isStale'>) {
  return (
    <div role="status" class={`package-verdict ${isStale ? 'stale' : ''}`} aria-busy={isStale}>
      {judgement === undefined ? (
        t('working')
      ) : judgement.acceptable === 'yes' ? (
        <p>{t(judgement.improvements === '0' ? 'table.efficient' : 'table.acceptable')}</p>
      ) : (
        <>
          <p>{t(judgement.acceptable === 'no' ? 'table.broken' : 'table.unknown')}</p>
          <ul>
            {judgement.broken.map(demand => (
              <li key={JSON.stringify(demand)}>{demandInWords(demand)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
