import { useTranslation } from 'react-i18next';
import classes from './Wall.module.css';

interface Props {
  name: string;
  open: number;
  overdue: number;
  due_soon: number;
  /** The longest bar's number. */
  most: number;
  aside?: string;
}

/** One bar: overdue, due soon, and the rest; the same in words, since colour says nothing alone. */
export function Bar({ name, open, overdue, due_soon: soon, most, aside }: Props) {
  const { t } = useTranslation('supervision');
  const width = (count: number) => ({ width: `${(100 * count) / most}%` });
  const words = [
    overdue > 0 ? t('wall.bar_overdue', { count: overdue }) : '',
    soon > 0 ? t('wall.bar_soon', { count: soon }) : '',
    aside ?? '',
  ].filter(Boolean);
  return (
    <span className={classes['bar']}>
      <span className={classes['name']}>
        {name}
        <span className={classes['words']}>{words.join(' · ')}</span>
      </span>
      <span className={classes['count']}>{open}</span>
      <span className={classes['track']} aria-hidden="true">
        <span data-part="overdue" style={width(overdue)} />
        <span data-part="soon" style={width(soon)} />
        <span data-part="rest" style={width(Math.max(0, open - overdue - soon))} />
      </span>
    </span>
  );
}
