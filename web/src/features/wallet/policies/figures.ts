import { currencies, currencyDigits } from '@/shared/money/currency';
import { parseAmount } from '@/shared/money/parse';
import { toDecimal } from '@/shared/money/format';

/** A policy as the server has it: figures under names, currencies among them. */
export interface Figures {
  [name: string]: Figures | number;
}

/** One figure: `tiers.basic.EUR.day` is an amount in euros, one without a currency a number. */
export interface Figure {
  path: string[];
  value: number;
  name: string;
  /** The tier it is for. */
  group: string;
  currency: string | null;
}

const tiers = ['basic', 'verified', 'full'];
const known = (part: string) => (currencies as readonly string[]).includes(part);

export function figuresOf(body: Figures, above: string[] = []): Figure[] {
  return Object.entries(body).flatMap(([part, value]) => {
    const path = [...above, part];
    return typeof value === 'number' ? [figureOf(path, value)] : figuresOf(value, path);
  });
}

function figureOf(path: string[], value: number): Figure {
  const currency = path.find(known) ?? null;
  return {
    path,
    value,
    currency,
    name: path.findLast((part) => part !== currency) ?? '',
    group: path.find((part) => tiers.includes(part)) ?? 'any',
  };
}

/** The same with another value at one place. */
export function withFigure(body: Figures, [part = '', ...rest]: string[], value: number): Figures {
  const inner = body[part];
  return {
    ...body,
    [part]: typeof inner === 'object' ? withFigure(inner, rest, value) : value,
  };
}

/** A figure that differs, by its path; null where none stands. */
export interface FigureChange {
  figure: string;
  before: number | null;
  after: number | null;
}

export function changesOf(before: Figures, after: Figures): FigureChange[] {
  const old = new Map(figuresOf(before).map(({ path, value }) => [path.join('.'), value]));
  return figuresOf(after).flatMap(({ path, value }) => {
    const figure = path.join('.');
    const was = old.get(figure);
    return was === undefined || was === value ? [] : [{ figure, before: was, after: value }];
  });
}

/** What a figure is and whose, by its path alone. */
export const figureAt = (path: string) => figureOf(path.split('.'), 0);

export const asText = ({ value, currency }: Figure): string =>
  currency ? toDecimal(value, currencyDigits(currency)) : String(value);

/** In minor units, or as it is; null for what is no such figure. */
export function fromText(text: string, currency: string | null): number | null {
  if (currency) {
    const parsed = parseAmount(text, currency);
    if ('minor' in parsed) return parsed.minor;
    return parsed.problem === 'zero' ? 0 : null;
  }
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}
