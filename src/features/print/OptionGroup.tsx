import { type ReactNode, useId } from 'react';
import styles from './HandoutOptionFields.module.css';

interface Props<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly isDisabled?: boolean;
  readonly onChoose: (value: Value) => void;
  /** What else belongs to the group. */
  readonly children?: ReactNode;
}

/** One of several, by radio buttons. */
export function OptionGroup<Value extends string>({
  legend,
  options,
  chosen,
  isDisabled,
  onChoose,
  children,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group} disabled={isDisabled}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className={styles.option}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
