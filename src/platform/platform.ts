/** A chat platform the bot is connected to. */
export interface Platform {
  readonly name: 'Discord' | 'Slack';
  /** Answers what is under way, at most for some seconds, and disconnects. Never rejects. */
  stop(): Promise<void>;
}
