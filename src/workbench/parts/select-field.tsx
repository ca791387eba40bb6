import { useId } from 'preact/hooks';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly onChoose: (value: T) => void;
  readonly hideLabel?: boolean;
}

export function SelectField<T extends string>({ label, value, choices, onChoose, hideLabel }: SelectFieldProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'for-ears' : undefined}>
        {label}
      </label>
      <select id={id} value={value} onChange={event => onChoose(event.currentTarget.value as T)}>
        {choices.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
