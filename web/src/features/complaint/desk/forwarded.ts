import type { Forwarded } from '../api/deskCase';

export const trimmed = ({ by, reference, received_on }: Forwarded): Forwarded => ({
  by: by.trim(),
  reference: reference.trim(),
  received_on,
});

export const isWhole = (forwarded: Forwarded): boolean =>
  Object.values(trimmed(forwarded)).every((value) => value !== '');
