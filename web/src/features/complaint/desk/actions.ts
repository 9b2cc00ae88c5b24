/** What asks something first, and what the server has to allow for it. */
export const actions = [
  { name: 'assign', needs: 'assign' },
  { name: 'state', needs: 'move' },
  { name: 'final_response', needs: 'final_response' },
  { name: 'extend', needs: 'extend' },
  { name: 'refund', needs: 'refund' },
  { name: 'pass_on', needs: 'pass_on' },
  { name: 'priority', needs: 'prioritise' },
  { name: 'tags', needs: 'tag' },
  { name: 'snooze', needs: 'snooze' },
  { name: 'kind', needs: 'change_kind' },
  { name: 'merge', needs: 'merge' },
  { name: 'split', needs: 'split' },
  { name: 'link', needs: 'link' },
  { name: 'copies', needs: 'copy' },
  { name: 'wanted', needs: 'describe' },
  { name: 'about_agent', needs: 'describe' },
  { name: 'incident', needs: 'group' },
  { name: 'spam', needs: 'mark_spam' },
] as const;

export type ActionName = (typeof actions)[number]['name'];
