import { describe, expect, it } from 'vitest';
import { changesOf, figuresOf, fromText, withFigure, type Figures } from './figures';

const body: Figures = {
  tiers: { basic: { EUR: { day: 200000 }, CNY: { day: 1000000 } } },
  new_device_day: { EUR: 30000, CNY: 200000 },
  device_cooling_hours: 24,
};

describe('figures of a policy', () => {
  it('are known by their name, tier and currency, wherever the currency stands', () => {
    expect(figuresOf(body).map(({ name, group, currency }) => [name, group, currency])).toEqual([
      ['day', 'basic', 'EUR'],
      ['day', 'basic', 'CNY'],
      ['new_device_day', 'any', 'EUR'],
      ['new_device_day', 'any', 'CNY'],
      ['device_cooling_hours', 'any', null],
    ]);
  });

  it('change one at a time, and the rest stays as it was', () => {
    const next = withFigure(body, ['tiers', 'basic', 'EUR', 'day'], 250000);

    expect(changesOf(body, next)).toEqual([
      { figure: 'tiers.basic.EUR.day', before: 200000, after: 250000 },
    ]);
    expect(body).toEqual(expect.objectContaining({ device_cooling_hours: 24 }));
  });

  it.each([
    ['2,500.00', 'EUR', 250000],
    ['0', 'EUR', 0],
    ['1.001', 'EUR', null],
    ['many', 'EUR', null],
    ['24', null, 24],
    ['2.5', null, null],
  ])('are read from %s (%s) as %s', (text, currency, value) => {
    expect(fromText(text, currency)).toBe(value);
  });
});
