import styles from './Choice.module.css';

interface Props<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly labelOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** One of a few: radio buttons that stand side by side like the keys of a type case. */
export function Choice<Value extends string>({ name, legend, values, chosen, labelOf, onChoose }: Props<Value>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      <div className={styles.keys}>
        {values.map((value) => (
          <label key={value} className={styles.key}>
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{labelOf(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
