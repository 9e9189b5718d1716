import type { Bot } from '../bot.ts';
import { loggable } from '../calls/faults.ts';

/** Milliseconds after which an answer counts as slow, and for which Discord shows "is typing". */
const SLOW_MS = 700;
const SHOWN_MS = 8_000;

/** What it takes to show that somebody is typing. */
interface Typist extends Pick<Bot, 'log'> {
  readonly requests: Pick<Bot['requests'], 'typing'>;
}

/** Shows that an answer is being written while it takes long. */
export async function typingUntil<T>(
  { requests, log }: Typist,
  channelId: string,
  answer: Promise<T>,
): Promise<T> {
  const show = (): void => {
    requests
      .typing(channelId)
      .catch((fault) => log.debug({ fault: loggable(fault) }, 'Typing was not shown'));
    timer = setTimeout(show, SHOWN_MS);
  };
  let timer = setTimeout(show, SLOW_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
}
