import { useId, type ReactNode } from 'react';
import classes from './DeskCase.module.css';

/** One heading of the facts, quiet, with its lines below. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes['part']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

export function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes['line']}>
      <span>{label}</span>
      <span>{children}</span>
    </div>
  );
}
