import type { Told } from '../../news/passage.ts';
import { stopWords } from '../words/stopwords.ts';
import { words } from '../words/words.ts';

const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’&-]*|[ao]l-\p{Lu}[\p{L}'’-]*)(?:\s+(?:(?:of|for|the|de|al|bin|van|von)\s+){0,2}\p{Lu}[\p{L}\p{M}.'’&-]*)*`;
const TELLS =
  'said|says|say|told|announced|announces|confirmed|reported|reports|added|stated|wrote|warned|claimed|estimated|disclosed|revealed|insisted|acknowledged|declared|noted';
const ASIDE = String.raw`(?:\s+\([^)]{1,40}\))?(?:,[^,"“”]{1,80},)?`;

/** What may follow a name that stands alone; "Peruvian officials" is nobody's name. */
const ENDS = String.raw`(?!\p{L})(?!\s+(?!(?:on|in|at|and|who|which|as|after|before|but)\b)[\p{L}\d])`;

/** Ways in which a sentence says whom its report is from; the name is the first group. */
const attributions = [
  new RegExp(String.raw`\b[Aa]ccording to (?:the )?(${NAME})${ENDS}`, 'u'),
  new RegExp(
    String.raw`(?:^|[,”"’]\s+|\bthe |\bThe )(${NAME})${ASIDE}\s+(?:later |also )?(?:${TELLS})\b`,
    'u',
  ),
  new RegExp(String.raw`[,”"]\s+(?:said|says|added) (?:the )?(${NAME})`, 'u'),
];

/** Groups that begin a sentence with a capital and are nobody in particular. */
const unnamed: ReadonlySet<string> = new Set(
  `officials official police authorities witnesses experts analysts residents critics researchers
  scientists others many some sources doctors lawyers prosecutors investigators economists activists
  supporters opponents observers survivors rescuers firefighters neighbors organizers protesters
  lawmakers republicans democrats people family relatives parents students teachers workers`.split(
    /\s+/,
  ),
);

/** A sentence that goes on with a statement named before it. */
const continued =
  /\b(?:the|its|their|his|her) (?:statement|release|report|email|letter|command|agency|ministry|office|department|company|group) (?:said|says|added|read|reads)\b/i;

/** How far back the statement may have been named, in passages. */
const BACK = 5;

const namedIn = (text: string): string | null => {
  for (const attribution of attributions) {
    const name = attribution.exec(text)?.[1];
    const keys = name === undefined ? [] : words(name).map(({ key }) => key);
    const telling = keys.filter((key) => !stopWords.has(key) && !unnamed.has(key));
    if (name !== undefined && telling.length > 0) return name;
  }
  return null;
};

/** The name as it is compared: its last two words, without titles and shorter forms before them. */
const sourceKey = (name: string): string =>
  words(name)
    .slice(-2)
    .map((word) => word.key)
    .join(' ');

/** Tells whom a passage gives its report to, by its id; undefined for nobody. */
export type SourceOf = (id: number) => string | undefined;

/**
 * Whom passages give their report to by name: "Central Bank said", "according to Jane Roe", and "the
 * statement said" after one of these. Looked for when asked, for an answer needs few of an article's.
 */
export const sourcesOf = (passages: readonly Told[]): SourceOf => {
  const inOrder = [...passages].sort((a, b) => a.index - b.index);
  const places = new Map(inOrder.map(({ id }, at) => [id, at]));
  const found = new Map<number, string | undefined>();
  const before = (at: number): string | undefined => {
    const { article, index } = inOrder[at] as Told;
    for (let past = at - 1; past >= 0; past -= 1) {
      const other = inOrder[past] as Told;
      if (index - other.index > BACK) return undefined;
      const source = other.article === article ? sourceAt(past) : undefined;
      if (source !== undefined) return source;
    }
    return undefined;
  };
  const sourceAt = (at: number): string | undefined => {
    if (found.has(at)) return found.get(at);
    const { text } = inOrder[at] as Told;
    const name = namedIn(text);
    const own = continued.test(text) ? before(at) : undefined;
    const source = name === null ? own : sourceKey(name);
    found.set(at, source);
    return source;
  };
  return (id) => {
    const at = places.get(id);
    return at === undefined ? undefined : sourceAt(at);
  };
};
