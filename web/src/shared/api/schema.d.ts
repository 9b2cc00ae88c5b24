// The shape of what openapi-typescript writes; replaced by `npm run types` from openapi.json.
export interface components {
  schemas: {
    Me: {
      id: string;
      name: string;
      email: string | null;
      phone: string | null;
      language: string;
      country: string;
      roles: string[];
      created_at: string;
      allowed_actions: string[];
    };
    Verification: {
      id: string;
      channel: string;
      masked_handle: string;
      expires_at: string;
      resend_after: string;
    };
    PasswordCheck: { score: number; acceptable: boolean; advice: string[] };
    Token: {
      id: string;
      name: string;
      scopes: string[];
      created_at: string;
      last_used_at: string | null;
      expires_at: string | null;
      token?: string;
      allowed_actions?: string[];
    };
    DemoPerson: { name: string; handle: string; password: string; role: string; note: string };
    OutboxMessage: {
      id: string;
      channel: string;
      to: string;
      subject: string;
      text: string;
      created_at: string;
      state: string;
    };
    Balance: { available: number; posted: number; pending_in: number; pending_out: number };
    Wallet: {
      id: string;
      currency: string;
      state: string;
      balance: components['schemas']['Balance'];
      created_at: string;
      allowed_actions: string[];
    };
    Payee: { handle: string; masked_name: string; currencies: string[] };
    FundingSource: {
      id: string;
      bank_name: string;
      masked_number: string;
      holder: string;
      state: string;
      allowed_actions?: string[];
    };
    Counterparty: {
      name?: string | null;
      handle_masked?: string | null;
      bank_name?: string | null;
      masked_number?: string | null;
    };
    TimelineStep: { step: string; at: string; detail?: string | null };
    Payment: {
      id: string;
      type: string;
      state: string;
      direction: string;
      amount: number;
      currency: string;
      wallet_id: string;
      counterparty: components['schemas']['Counterparty'] | null;
      note: string | null;
      decline_code: string | null;
      failure_code: string | null;
      decline?: Record<string, unknown> | null;
      created_at: string;
      updated_at: string;
      balance_after: number | null;
      timeline?: components['schemas']['TimelineStep'][] | null;
      allowed_actions: string[];
    };
    MonthSum: { month: string; in: number; out: number };
    InboxMessage: {
      id: string;
      kind: string;
      title: string;
      text: string;
      payment_id: string | null;
      at: string;
      read: boolean;
      allowed_actions?: string[];
    };
  };
}
