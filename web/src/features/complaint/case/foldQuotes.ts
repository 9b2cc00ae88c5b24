/**
 * What somebody wrote, and what their mail program put below it: the quoted mail. The server folds
 * what it is sure of; lines marked with ">" at the end are folded here.
 */
export function foldQuotes(text: string): { shown: string; folded: string | null } {
  const lines = text.split('\n');
  let end = lines.length;
  while (end > 0 && /^\s*(>|$)/.test(lines[end - 1] ?? '')) end -= 1;
  const folded = lines.slice(end).join('\n').trim();
  return end > 0 && folded.includes('>')
    ? { shown: lines.slice(0, end).join('\n').trimEnd(), folded }
    : { shown: text, folded: null };
}
