import { networkProblem, parseProblem, Problem } from './problem';

const base = '/api/v1';

export type Query = Record<string, string | number | boolean | null | undefined>;

interface Options {
  query?: Query;
  /** A file goes as it is, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

export interface Answer<T> {
  status: number;
  body: T;
  headers: Headers;
}

export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return `${base}${path}${text ? `?${text}` : ''}`;
}

function csrfToken(): string | null {
  const match = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return match?.[1] ? decodeURIComponent(match[1]) : null;
}

async function send(method: string, path: string, options: Options): Promise<Response> {
  const headers = new Headers({ Accept: 'application/json', ...options.headers });
  const file = options.body instanceof Blob ? options.body : null;
  if (options.body !== undefined) headers.set('Content-Type', file?.type ?? 'application/json');
  const token = csrfToken();
  if (method !== 'GET' && token) headers.set('X-XSRF-TOKEN', token);
  try {
    return await fetch(withQuery(path, options.query), {
      method,
      headers,
      credentials: 'same-origin',
      ...(options.body === undefined ? {} : { body: file ?? JSON.stringify(options.body) }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw networkProblem();
  }
}

async function readBody(response: Response): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch {
    throw networkProblem();
  }
  if (!text) return null;
  try {
    return JSON.parse(text);
  } catch {
    if (!response.ok) return null;
    throw new Problem('unreadable_answer', response.status, null, null);
  }
}

async function exchange<T>(method: string, path: string, options: Options): Promise<Answer<T>> {
  // The CSRF cookie comes with any answer; without one yet, ask for something cheap first.
  if (method !== 'GET' && csrfToken() === null) await send('GET', '/me', {});
  const tokenSent = csrfToken();
  let response = await send(method, path, options);
  // Signing in or out changes the token; a request refused for the old one was not carried out.
  if (response.status === 403 && method !== 'GET' && csrfToken() !== tokenSent) {
    response = await send(method, path, options);
  }
  const body = await readBody(response);
  if (!response.ok) throw parseProblem(response.status, body);
  return { status: response.status, body: body as T, headers: response.headers };
}

export const api = {
  async get<T>(path: string, options: Options = {}): Promise<T> {
    return (await exchange<T>('GET', path, options)).body;
  },
  async post<T>(path: string, body?: unknown, options: Options = {}): Promise<T> {
    return (await exchange<T>('POST', path, { ...options, body })).body;
  },
  async put<T>(path: string, body: unknown): Promise<T> {
    return (await exchange<T>('PUT', path, { body })).body;
  },
  async patch<T>(path: string, body: unknown): Promise<T> {
    return (await exchange<T>('PATCH', path, { body })).body;
  },
  async delete(path: string): Promise<void> {
    await exchange<null>('DELETE', path, {});
  },
  exchange,
};
