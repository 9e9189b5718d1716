import type { Json } from '../../state/shapes.ts';
import { type Asked, channelIn, did, judgeArgs, type Method, refuse } from './method.ts';

function run(asked: Asked, kind: 'status' | 'prompts'): Json {
  const { args } = asked;
  const channel = channelIn(asked, args.channel_id);
  if (kind === 'prompts' && channel.kind !== 'im') refuse('channel_not_found');
  judgeArgs(asked);
  // An agent's prompts that name a thread are accepted and shown nowhere.
  if (kind === 'prompts' && args.thread_ts) return {};
  did(asked, { kind, channel: channel.id, thread: args.thread_ts ?? null });
  return {};
}

/** What an agent shows round its conversation: status and prompts. */
export const ASSISTANT: Readonly<Record<string, Method>> = {
  'assistant.threads.setStatus': {
    token: 'bot',
    scopes: ['assistant:write', 'chat:write'],
    needs: ['channel_id', 'thread_ts'],
    run: (asked) => run(asked, 'status'),
  },
  'assistant.threads.setSuggestedPrompts': {
    token: 'bot',
    scopes: ['assistant:write'],
    needs: ['channel_id', 'prompts'],
    run: (asked) => run(asked, 'prompts'),
  },
};
