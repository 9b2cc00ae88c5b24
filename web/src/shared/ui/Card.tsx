import type { ElementType, FormEvent, ReactNode } from 'react';
import classes from './Card.module.css';

interface Props {
  children: ReactNode;
  as?: ElementType;
  /** No inner space, for lists whose rows reach the edges. */
  flush?: boolean;
  className?: string;
  labelledBy?: string;
  /** For a card that is a form. */
  onSubmit?: (event: FormEvent) => void;
}

/** The one surface things stand on. */
export function Card({ children, as: Tag = 'section', flush, className, labelledBy, onSubmit }: Props) {
  const names = [classes['card'], flush ? classes['flush'] : '', className].filter(Boolean);
  return (
    <Tag className={names.join(' ')} aria-labelledby={labelledBy} onSubmit={onSubmit}>
      {children}
    </Tag>
  );
}
