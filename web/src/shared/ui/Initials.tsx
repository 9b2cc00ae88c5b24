import classes from './Initials.module.css';

/** A quiet round badge with the first letter; decorative, the name stands beside it. */
export function Initials({ name, size = 42 }: { name: string; size?: number }) {
  const letter = /\p{L}/u.exec(name)?.[0]?.toLocaleUpperCase() ?? '•';
  const tone = ([...name].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % 4) + 1;
  return (
    <span
      aria-hidden
      className={`${classes['badge']} ${classes[`tone${tone}`]}`}
      style={{ width: size, height: size, fontSize: size * 0.42 }}
    >
      {letter}
    </span>
  );
}
