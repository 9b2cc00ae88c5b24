/** What asks something first, what the server has to allow for it, and its key if it has one. */
export const actions = [
  { name: 'assign', needs: 'assign' },
  { name: 'state', needs: 'move', key: 'e' },
  { name: 'final_response', needs: 'final_response' },
  { name: 'extend', needs: 'extend' },
  { name: 'refund', needs: 'refund' },
  { name: 'forward', needs: 'forward' },
  { name: 'pass_on', needs: 'pass_on' },
  { name: 'ask_party', needs: 'ask_party' },
  { name: 'priority', needs: 'prioritise', key: 'p' },
  { name: 'tags', needs: 'tag', key: 't' },
  { name: 'snooze', needs: 'snooze', key: 's' },
  { name: 'kind', needs: 'change_kind' },
  { name: 'merge', needs: 'merge', key: 'g' },
  { name: 'split', needs: 'split' },
  { name: 'link', needs: 'link' },
  { name: 'copies', needs: 'copy' },
  { name: 'wanted', needs: 'describe' },
  { name: 'about_agent', needs: 'describe' },
  { name: 'incident', needs: 'group' },
  { name: 'spam', needs: 'mark_spam' },
] as const satisfies readonly { name: string; needs: string; key?: string }[];

export type ActionName = (typeof actions)[number]['name'];
