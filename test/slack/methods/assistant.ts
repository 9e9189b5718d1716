import { type Json, refused } from '../shapes.ts';
import { type Asked, channelIn, did, isRefused, judgedArgs, type Method } from './method.ts';

function run(asked: Asked, kind: 'status' | 'prompts' | 'title'): Json {
  const { args } = asked;
  const channel = channelIn(asked, args.channel_id);
  if (isRefused(channel)) return channel;
  if (kind !== 'status' && channel.kind !== 'im') return refused('channel_not_found');
  const wrong = judgedArgs(asked);
  if (wrong) return wrong;
  // An agent's prompts that name a thread are accepted and shown nowhere.
  if (kind === 'prompts' && args.thread_ts) return {};
  did(asked, { kind, channel: channel.id, thread: args.thread_ts ?? null });
  return {};
}

const WRITE = { token: 'bot', scopes: ['assistant:write'] } as const;

/** What an agent shows round its conversation: status, prompts, title. */
export const ASSISTANT: Readonly<Record<string, Method>> = {
  'assistant.threads.setStatus': {
    ...WRITE,
    scopes: ['assistant:write', 'chat:write'],
    needs: ['channel_id', 'thread_ts'],
    run: (asked) => run(asked, 'status'),
  },
  'assistant.threads.setSuggestedPrompts': {
    ...WRITE,
    needs: ['channel_id', 'prompts'],
    run: (asked) => run(asked, 'prompts'),
  },
  'assistant.threads.setTitle': {
    ...WRITE,
    needs: ['channel_id', 'thread_ts', 'title'],
    run: (asked) => run(asked, 'title'),
  },
};
