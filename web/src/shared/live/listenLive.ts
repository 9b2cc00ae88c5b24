export interface PaymentNews {
  payment_id: string;
  wallet_id: string;
  state: string;
}

export interface CaseNews {
  case_id: string;
}

interface Listeners {
  onPayment: (news: PaymentNews) => void;
  onInbox: () => void;
  /** Something in a case of this person, or in their part of another one's. */
  onCase: () => void;
  /** At the desk: something in any case, or who looks at it. */
  onDeskCase?: (news: CaseNews) => void;
  /** A freeze, a factor or a session changed. */
  onSecurity: () => void;
  /** The line was not up, or is not: anything may have changed. */
  onMissed: () => void;
}

const pollMillis = 8_000;
const reopenMillis = 20_000;

/**
 * One line to the server while the page is open. While the line is down the page asks at intervals
 * instead. When the line comes up, the first time too, it asks once, since news may have passed
 * between its last answer and then. Returns the end of it.
 */
export function listenLive(listeners: Listeners): () => void {
  const { onPayment, onInbox, onCase, onDeskCase, onSecurity, onMissed } = listeners;
  let source: EventSource | null = null;
  let reopen: ReturnType<typeof setTimeout> | undefined;

  function open() {
    source = new EventSource('/api/v1/events');
    source.addEventListener('open', () => onMissed());
    source.addEventListener('payment', (event) => {
      const news = parse<PaymentNews>(event.data);
      if (news) onPayment(news);
    });
    source.addEventListener('inbox', () => onInbox());
    source.addEventListener('case', () => onCase());
    source.addEventListener('desk_case', tell(onDeskCase));
    source.addEventListener('security', () => onSecurity());
    source.addEventListener('error', () => {
      // The browser tries again by itself unless the answer was not a stream of events.
      if (source?.readyState === EventSource.CLOSED) reopen = setTimeout(open, reopenMillis);
    });
  }

  const poll = setInterval(() => {
    const down = source?.readyState !== EventSource.OPEN;
    if (down && document.visibilityState === 'visible') onMissed();
  }, pollMillis);

  open();
  return () => {
    clearInterval(poll);
    clearTimeout(reopen);
    source?.close();
  };
}

const tell = (told: ((news: CaseNews) => void) | undefined) => (event: MessageEvent) => {
  const news = parse<CaseNews>(event.data);
  if (news) told?.(news);
};

function parse<T>(data: unknown): T | null {
  try {
    return JSON.parse(String(data)) as T;
  } catch {
    return null;
  }
}
