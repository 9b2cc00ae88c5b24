/** A handle is a telephone number or an e-mail address; the server decides whether it is valid. */
export const looksLikePhone = (text: string): boolean => /^[+\d][\d\s().-]*$/.test(text.trim());

/** True while the number carries no country of its own, so that one must be chosen. */
export const needsCallingCode = (text: string): boolean =>
  looksLikePhone(text) && !/^(\+|00)/.test(text.trim());

/** `138 0013 8000` with `+86` is `+8613800138000`; an e-mail only loses the spaces around it. */
export function normaliseHandle(text: string, callingCode: string): string {
  const clean = text.normalize('NFKC').trim();
  if (!looksLikePhone(clean)) return clean;
  const digits = clean.replace(/\D/g, '');
  if (clean.startsWith('+')) return `+${digits}`;
  if (clean.startsWith('00')) return `+${digits.slice(2)}`;
  // A trunk zero is not dialled from abroad; Italian numbers keep theirs.
  return callingCode + (callingCode === '+39' ? digits : digits.replace(/^0/, ''));
}
