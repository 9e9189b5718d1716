import type { Answer } from '../answer/answer.ts';
import type { Outcome, Post } from '../schedule/posting/post.ts';

/** A chat platform the bot is connected to. */
export interface Platform {
  readonly name: 'Discord' | 'Slack';
  /**
   * Posts an answer where a subscription wants it, or what tells its maker something to them alone,
   * once for each key however often it is tried, and what does not fit one message in a thread under
   * it. Rejects only when the store fails.
   */
  post(post: Post, answer: Answer, signal: AbortSignal): Promise<Outcome>;
  /** Answers what is under way, at most for some seconds, and disconnects. Never rejects. */
  stop(): Promise<void>;
}
