import classes from './Key.module.css';
import { useKeysOn } from './useKeys';

/** The key that does the same as the button it stands in; not read out, since the button has a name. */
export function Key({ of }: { of: string }) {
  if (!useKeysOn()) return null;
  return (
    <kbd className={classes['key']} aria-hidden>
      {of}
    </kbd>
  );
}
