import classes from './ChangeLines.module.css';

export interface ChangeLine {
  label: string;
  /** What it was and what it is to be. */
  value: string;
}

/** What a proposal changes: a line each, what above how, so that long words have room on a phone. */
export function ChangeLines({ changes }: { changes: ChangeLine[] }) {
  return (
    <ul className={classes['changes']}>
      {changes.map(({ label, value }, n) => (
        <li key={n}>
          <strong>{label}</strong>
          <span>{value}</span>
        </li>
      ))}
    </ul>
  );
}
