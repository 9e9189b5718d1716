import type { Verdict } from './answer.ts';

/** "1 article", "2 articles". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

/** Verbatim's own words on how many origins stand behind something. */
export const origins = (n: number, articles: number): string =>
  `${counted(n, 'origin')}, ${counted(articles, 'article')}`;

/** The same where more articles carry it than are cited: origins are counted among those that are. */
export const originsOfCited = (n: number, cited: number, articles: number): string =>
  `${counted(n, 'origin')} among the ${cited} cited of ${counted(articles, 'article')}`;

/** Verbatim's own words for a verdict on figures. */
export const verdicts: Readonly<Record<Verdict, string>> = {
  agree: 'The figures agree.',
  compatible: 'The figures are compatible.',
  differ: 'The figures differ.',
  single: 'One figure.',
};

/** Every other sentence and label of Verbatim's own; nothing else on screen is its own wording. */
export const own = {
  searched: (articles: number, passages: number): string =>
    `Searched ${counted(articles, 'article')}, ${counted(passages, 'sentence')}.`,
  nothing: 'Nothing found.',
  noPage: (page: number): string => `There is no page ${page}: the last one comes before.`,
  nothingSince: (day: string): string => `Only articles since ${day} were searched.`,
  foundSince: (day: string): string =>
    `Only articles published since ${day} were searched, none without a date. Where their words stand in older ones too, these are cited.`,
  noDay:
    'Articles tell of it, but no day was found in a sentence on it. A brief of it shows what they tell.',
  undated: 'Days that are not known, in the words of the sources',
  noFigure:
    'Articles tell of it, but no figure was found that counts it. A brief of it shows what they tell.',
  figuresWithout: (word: string): string =>
    `No figure was found for all of these words. Those below may not be of "${word}".`,
  noQuote: (label: string): string => `No quotation was read as words of ${label}.`,
  noQuoteOn: (label: string): string =>
    `${label} is quoted, but not on this. Leave the topic out to see the quotes.`,
  emptyCorpus:
    'The corpus holds no article. Put articles (.txt, .md, .html, .json or .jsonl files) into the corpus folder, or set CORPUS.',
  near: 'Similar names in the corpus',
  related: 'Other names these words may mean',
  takenFor: {
    name: (label: string) => `Taken for ${label}${label.endsWith('.') ? '' : '.'}`,
    spelling: (label: string) => `Taken for ${label}, another spelling.`,
    typo: (label: string) => `Taken for ${label}, the nearest spelling in the corpus.`,
    role: (label: string) => `Found by role: ${label}${label.endsWith('.') ? '' : '.'}`,
  },
  roles: 'Roles',
  rolesDiffer: 'The sources give different roles.',
  latest: 'Passages',
  uncounted: 'Number not known',
  publishedOn: (day: string): string => `published ${day}`,
  later: { higher: 'Later figures are higher.', lower: 'Later figures are lower.' },
  singles: (n: number): string => `${n} single figures, not compared with each other.`,
  /** What was done to those who are counted, by the act that is read. */
  suffered: new Map(
    Object.entries({
      dead: 'kill die slay murder massacre slaughter perish',
      injured: 'injure wound hurt',
      arrested: 'arrest detain apprehend',
      evacuated: 'evacuate',
      displaced: 'displace',
      rescued: 'rescue',
      missing: 'miss',
    }).flatMap(([word, acts]) => acts.split(' ').map((act) => [act, word] as const)),
  ) as ReadonlyMap<string, string>,
  forecast: (heading: string): string => `${heading}, forecast or plan`,
  answers: 'Passages that answer',
  nearAnswers: 'Passages that come near to it, and may not answer',
  answersPerhaps: (asked: string): string => `Passages on it that may not say ${asked}`,
  context: 'Paragraphs',
  contextOf: (title: string): string => `Context: ${title}`,
  both: 'In both',
  figuresOfBoth: 'Figures of both',
  holds: (articles: number, passages: number): string =>
    `The corpus holds ${counted(articles, 'article')}, ${counted(passages, 'sentence')}.`,
  onlyIn: (label: string): string => `Only in ${label}`,
  more: (page: number): string => `There is more: --page ${page}.`,
  moreFigures:
    'More figures match than are shown. Say more closely what is counted, or name a place, or a day with --since.',
  part: (part: number, parts: number): string => `(${part} of ${parts})`,
  tooLong: 'A passage too long for one message stands in',
  computed: 'computed',
  reprint: 'nearly the same in',
  also: 'also told in',
  spellings: 'spelt',
  shares: (passages: number, source: number): string =>
    `${counted(passages, 'sentence')} also in [${source}]`,
  sources: 'Sources',
  agency: 'agency',
  by: 'by',
  updated: 'updated',
  noSpeaker: 'speaker not named',
  outletNotNamed: 'outlet not named in the file',
  leftOut: (n: number): string =>
    `${counted(n, 'claim was', 'claims were')} left out: the words no longer stand in the source.`,
  readSoFar: (percent: number): string => `The corpus is still being read: ${percent}% so far.`,
  notSent: 'The words found no longer stand in their sources, so they are not shown.',
  check: (sound: boolean): string => (sound ? 'Proven.' : 'Not proven.'),
  checked: (checked: number, faults: number): string =>
    `${counted(checked, 'line')} checked against the sources, ${faults.toLocaleString('en-US')} failed.`,
  storeHint: 'STORE or --store names the store file; :memory: needs none.',
  sentDirectly: 'I sent you the answer in a direct message.',
  directClosed:
    'I cannot send you direct messages. Ask with the slash command, which shows the answer to you alone.',
  cutShort: (why: string): string => `Not all of it was written: ${why}.`,
  broken: 'Something went wrong on our side. It was logged.',
  allNews: 'all news',
  posted: {
    digest: (subject: string): string => `Digest: ${subject}`,
    watch: (subject: string): string => `New: ${subject}`,
  },
  nothingNew: 'Nothing new.',
  late: (when: string, zone: string): string => `Late: this was due ${when} (${zone}).`,
  paused: (kind: string, id: string): string => `Your ${kind} ${id} is paused.`,
  whyPaused: {
    asked: 'Somebody paused it.',
    gone: 'Its channel is gone, or I am no longer in it.',
    forbidden: 'I may not post there any more.',
    unreadable: 'Its times cannot be read.',
  },
  digests: (n: number): string => counted(n, 'digest or watch', 'digests and watches'),
  noDigests: 'They are made in Discord or Slack, with /digest create and /watch create.',
  sentAgain: 'Sent again after a lost connection, so it may appear here twice.',
  notConnected: (platform: string): string => `${platform} is not connected.`,
} as const;
