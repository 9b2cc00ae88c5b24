import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { newKey } from '@/shared/draft/attempt';
import { draftBox } from '@/shared/draft/draft';
import { usePerson } from '@/shared/session/me';
import { connect, type Line } from './connection';
import type { ChatFile, Said, Told } from './protocol';
import { fold, lastNumbers, noTalks, type Pending, type Talks } from './talks';

const again = 1_500;

function said(one: Pending): Said {
  const { key, text, files, chat, caseId } = one;
  return chat === null
    ? { type: 'begin', key, text, files, ...(caseId ? { case_id: caseId } : {}) }
    : { type: 'line', chat, key, text, files };
}

/**
 * The chats of this person, live. What was written and not acknowledged is kept for this tab, and
 * sent again under its key whenever the line is back.
 */
export function useChat(as: 'customer' | 'agent') {
  const { id } = usePerson();
  const box = useMemo(() => draftBox<Pending[]>(`chat-${as}`, id, sessionStorage), [as, id]);
  const [line, setLine] = useState<Line>('connecting');
  const [talks, setTalks] = useState<Talks>(() => ({ ...noTalks, pending: box.read() ?? [] }));
  const latest = useRef(talks);
  const connection = useRef<ReturnType<typeof connect> | null>(null);

  const change = useCallback(
    (next: (before: Talks) => Talks) => {
      latest.current = next(latest.current);
      box.write(latest.current.pending);
      setTalks(latest.current);
    },
    [box],
  );

  const flush = useCallback(() => {
    for (const one of latest.current.pending) {
      if (one.refused === null) connection.current?.send(said(one));
    }
  }, []);

  useEffect(() => {
    const opened = connect({
      hello: () => ({ type: 'hello', as, after: lastNumbers(latest.current) }),
      onLine: setLine,
      onTold: (told: Told) => {
        change((before) => fold(before, told, Date.now()));
        if (told.type === 'welcome') flush();
      },
    });
    connection.current = opened;
    const retry = setInterval(flush, again);
    return () => {
      clearInterval(retry);
      opened.close();
      connection.current = null;
    };
  }, [as, change, flush]);

  const write = (chat: string | null, text: string, files: ChatFile[], caseId: string | null) => {
    const one: Pending = { key: newKey(), chat, caseId, text, files, refused: null };
    change((before) => ({ ...before, pending: [...before.pending, one] }));
    connection.current?.send(said(one));
  };

  const drop = (key: string) =>
    change((before) => ({ ...before, pending: before.pending.filter((one) => one.key !== key) }));

  const act = (frame: Said) => {
    change((before) => ({ ...before, refused: null }));
    return connection.current?.send(frame) ?? false;
  };

  return { line, talks, write, drop, act };
}

export type Chat = ReturnType<typeof useChat>;
