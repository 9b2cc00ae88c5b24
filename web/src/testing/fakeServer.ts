import { vi } from 'vitest';

export interface SentRequest {
  call: string;
  headers: Headers;
  body: unknown;
}

type Reply = { status: number; body: unknown } | 'no answer';

/**
 * Stands in for the server behind fetch: answers by `METHOD /path` and remembers what it was sent.
 * `no answer` is a connection that dies after the request was read.
 */
export function fakeServer(answer: (request: SentRequest) => Reply | undefined) {
  const requests: SentRequest[] = [];
  document.cookie = 'XSRF-TOKEN=token';
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const path = address.replace('/api/v1', '').replace(/\?.*/, '');
    const request: SentRequest = {
      call: `${init.method ?? 'GET'} ${path}`,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : null,
    };
    requests.push(request);
    const reply = answer(request) ?? { status: 404, body: { code: 'not_found', status: 404 } };
    if (reply === 'no answer') throw new TypeError('Failed to fetch');
    const text = reply.status === 204 ? null : JSON.stringify(reply.body);
    return new Response(text, { status: reply.status });
  });
  return { requests, to: (call: string) => requests.filter((request) => request.call === call) };
}
