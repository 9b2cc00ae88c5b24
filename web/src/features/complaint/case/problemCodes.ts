/** As the server knows them; their words stand in the message files. */
export const problemCodes = [
  'not_me', 'not_arrived', 'wrong_recipient', 'wrong_amount', 'paid_twice', 'declined',
  'top_up_missing', 'refund_missing', 'deceived', 'account_frozen', 'sign_in', 'fees', 'staff', 'other',
] as const;
