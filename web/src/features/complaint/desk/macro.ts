import type { DeskCase, Macro } from '@/shared/api/deskCaseModel';

/** The macro in the customer's language with its places filled; an unknown place stays to be seen. */
export function filled(macro: Macro, found: Pick<DeskCase, 'language' | 'number' | 'customer'>): string {
  const chinese = found.language.toLowerCase().startsWith('zh');
  const text = (chinese ? macro.text_zh : macro.text_en) || macro.text_en || macro.text_zh;
  const places: Record<string, string> = { name: found.customer ?? '', number: found.number };
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => places[name] ?? place);
}
