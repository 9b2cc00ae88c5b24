import type { Said, Told } from './protocol';

export type Line = 'connecting' | 'open' | 'offline' | 'signed_out' | 'elsewhere';

interface Hooks {
  hello: () => Said;
  onTold: (told: Told) => void;
  onLine: (line: Line) => void;
}

const pauseMin = 400;
const pauseMax = 10_000;
const pingEvery = 25_000;
/** Without an answer to a ping the line is dead, whatever the browser believes. */
const silentMax = 60_000;
const signedOut = 4401;
const tooMany = 4429;

/** One line to the server that comes back by itself until it is closed. */
export function connect({ hello, onTold, onLine }: Hooks) {
  let socket: WebSocket | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let pause = pauseMin;
  let heardAt = 0;
  let closed = false;

  function open() {
    clearTimeout(retry);
    onLine('connecting');
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const own = new WebSocket(`${scheme}://${location.host}/api/v1/live/chat`);
    socket = own;
    own.addEventListener('open', () => {
      heardAt = Date.now();
      own.send(JSON.stringify(hello()));
    });
    own.addEventListener('message', ({ data }) => {
      heardAt = Date.now();
      const told = parse(data);
      if (!told) return;
      if (told.type === 'welcome') {
        pause = pauseMin;
        onLine('open');
      }
      onTold(told);
    });
    own.addEventListener('close', ({ code }) => {
      if (closed || socket !== own) return;
      socket = null;
      if (code === signedOut || code === tooMany) {
        onLine(code === signedOut ? 'signed_out' : 'elsewhere');
        return;
      }
      onLine('offline');
      retry = setTimeout(open, pause * (0.7 + Math.random() * 0.6));
      pause = Math.min(pause * 2, pauseMax);
    });
  }

  const beat = setInterval(() => {
    if (socket?.readyState !== WebSocket.OPEN) return;
    if (Date.now() - heardAt > silentMax) socket.close();
    else send({ type: 'ping' });
  }, pingEvery);

  /** The network is back, or the page is looked at again: do not wait out the pause. */
  function hurry() {
    if (!socket && document.visibilityState === 'visible' && !closed) {
      pause = pauseMin;
      open();
    }
  }

  function send(said: Said): boolean {
    if (socket?.readyState !== WebSocket.OPEN) return false;
    socket.send(JSON.stringify(said));
    return true;
  }

  addEventListener('online', hurry);
  document.addEventListener('visibilitychange', hurry);
  open();
  return {
    send,
    close() {
      closed = true;
      clearTimeout(retry);
      clearInterval(beat);
      removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurry);
      socket?.close(1000);
    },
  };
}

function parse(data: unknown): Told | null {
  try {
    return JSON.parse(String(data)) as Told;
  } catch {
    return null;
  }
}
