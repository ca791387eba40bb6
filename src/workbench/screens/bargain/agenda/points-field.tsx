import { useId } from 'preact/hooks';
import { type PointsKind, parsePoints, setPoints } from '../../../../case/edit/agenda.ts';
import type { Path, Weighted } from '../../../../case/model.ts';
import { say } from '../../../parts/notice.tsx';
import { edit, session } from '../../../state/session.ts';
import { complaintInWords, t } from '../../../words/words.ts';

interface PointsFieldProps {
  readonly label: string;
  readonly at: Path;
  readonly value: Weighted | undefined;
  readonly showLabel?: boolean;
  readonly kind?: PointsKind;
}

/** Points as a number or a range; empty is unknown. */
export function PointsField({ label, at, value, showLabel, kind = 'share' }: PointsFieldProps) {
  const id = useId();
  const shown = value ? (value.range[0] === value.range[1] ? String(value.range[0]) : value.range.join(' - ')) : '';
  const commit = (typed: string) => {
    const points = parsePoints(typed, kind);
    if (points === null) return say(t(kind === 'share' ? 'points.wrong' : 'points.wrongPlain'));
    const [complaint] = edit(setPoints(session.value!.document.data, at, points), 'change.points');
    if (complaint) say(complaintInWords(complaint));
  };
  return (
    <>
      <label for={id} class={showLabel ? undefined : 'for-ears'}>
        {label}
      </label>{' '}
      <input
        id={id}
        class="short"
        dir="ltr"
        value={shown}
        placeholder="?"
        title={t(kind === 'share' ? 'points.hint' : 'points.hintPlain')}
        onChange={event => {
          commit(event.currentTarget.value);
          event.currentTarget.value = shown;
        }}
      />
    </>
  );
}
