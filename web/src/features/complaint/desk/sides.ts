import type { CaseParty, DeskMessage } from '@/shared/api/deskCaseModel';

/** With whom the house talks: the customer, whatever the way, and each other party apart. */
export interface Side {
  key: string;
  parties: CaseParty[];
}

const customer = 'customer';

export const isCustomer = (side: Side) => side.key === customer;

/** The customer comes first, also where they joined through another case. */
export function sidesOf(parties: CaseParty[]): [Side, ...Side[]] {
  const others = parties.filter(({ role }) => role !== 'customer');
  return [
    { key: customer, parties: parties.filter(({ role }) => role === 'customer') },
    ...others.map((party) => ({ key: party.thread, parties: [party] })),
  ];
}

const isOf = (side: Side, message: DeskMessage) =>
  side.parties.some(({ thread }) => thread === message.thread);

/** What was said with them, and the notes, which are about the case. */
export const shownIn = (side: Side, messages: DeskMessage[]) =>
  messages.filter((message) => message.kind === 'note' || isOf(side, message));

/** How many of theirs came after our last word to them. */
export function unanswered(side: Side, messages: DeskMessage[]): number {
  const said = messages.filter((message) => message.kind === 'message' && isOf(side, message));
  const last = said.findLastIndex(({ author }) => author === 'staff');
  return said.slice(last + 1).filter(({ author }) => author !== 'house').length;
}
