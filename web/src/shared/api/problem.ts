export interface FieldProblem {
  field: string;
  code: string;
  detail?: string;
}

/** A refusal or fault as the server tells it (RFC 9457), or one this side noticed itself. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    /** Stable code; `network` when no answer came, `unreadable_answer` when it made no sense. */
    readonly code: string,
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    readonly detail: string | null,
    /** The number a person can quote to support. */
    readonly reference: string | null,
    /** Extra members such as `short_by` or `attempts_left`. */
    readonly extras: Readonly<Record<string, unknown>> = {},
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(detail ?? code);
  }

  /** No answer at all, or one that says "later": the same request may be sent again. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  extraNumber(key: string): number | null {
    const value = this.extras[key];
    return typeof value === 'number' ? value : null;
  }

  field(name: string): FieldProblem | undefined {
    return this.fields.find((problem) => problem.field === name);
  }
}

export const networkProblem = () => new Problem('network', 0, null, null);

export function asProblem(error: unknown): Problem {
  return error instanceof Problem
    ? error
    : new Problem('unexpected', 0, error instanceof Error ? error.message : null, null);
}

const known = new Set(['type', 'code', 'title', 'status', 'detail', 'instance', 'errors']);

export function parseProblem(status: number, body: unknown): Problem {
  if (typeof body !== 'object' || body === null || !('code' in body)) {
    return new Problem(status >= 500 ? 'server_fault' : 'unreadable_answer', status, null, null);
  }
  const members = body as Record<string, unknown>;
  return new Problem(
    String(members['code']),
    status,
    typeof members['detail'] === 'string' ? members['detail'] : null,
    typeof members['instance'] === 'string' ? members['instance'] : null,
    Object.fromEntries(Object.entries(members).filter(([key]) => !known.has(key))),
    Array.isArray(members['errors']) ? (members['errors'] as FieldProblem[]) : [],
  );
}
