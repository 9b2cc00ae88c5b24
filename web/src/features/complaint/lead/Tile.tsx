import { Link } from 'react-router';
import classes from './Wall.module.css';

interface Props {
  label: string;
  value: number | string;
  to?: string;
  /** Shown when there is any: danger, or something to hurry about. */
  tone?: 'loss' | 'wait';
}

export function Tile({ label, value, to, tone }: Props) {
  const shown = value === 0 ? undefined : tone;
  const inside = (
    <>
      <span className={classes['value']}>{value}</span>
      <span className={classes['label']}>{label}</span>
    </>
  );
  return to ? (
    <Link to={to} className={classes['tile']} data-tone={shown}>
      {inside}
    </Link>
  ) : (
    <div className={classes['tile']} data-tone={shown}>
      {inside}
    </div>
  );
}
