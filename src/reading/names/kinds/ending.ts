import { factsOf } from '../words/facts.ts';
import { type Evidence, evidence } from './evidence.ts';

const PLACE_ENDING =
  /^(?:Mid-|North-|South-|East-|West-)?\p{Lu}\p{Ll}+(?:shire|ville|burgh?|stan|pur|abad|grad|land|polis|stadt|bourne|mouth)$/u;

/* "Tarvogaz", "Tarvobank": what firms' names are made with, in many tongues. */
const FIRM_ENDING =
  /^\p{L}{3,}(?:agro|avia|bank|chem|corp|energo|gaz|invest|media|mobil|neft|petrol|pharm|pharma|press|prom|soft|stroy|telecom|vision)$/iu;

/* "Mapo-gu": Korean, Japanese and Chinese quarters and towns. */
const DISTRICT = /^\p{Lu}\p{Ll}+-(?:dong|gu|ku|si|shi|cho|ri|gun|ken|do)$/u;

/* "Rivers.com". */
const DOMAIN = /\p{L}\.(?:com|net|org|info|co\.\p{Ll}{2})$/u;

/* "O’Hara", "McBride". */
const CELTIC = /^(?:O['’]|Ma?c)\p{Lu}\p{Ll}/u;

/* "Tarvenko", "Tarvishvili": surnames of the east by their ending. */
const EASTERN =
  /^\p{Lu}\p{L}{2,}(?:[bdgklmnprtvz]ov|[bdgklmnprtvz]ova|[dgklnrt]ev|[dgklnrt]eva|enko|ch?uk|vich|ić|skyi|skiy|ski|sky|ska|\p{L}yan|shvili|adze|idze|oğlu|oglu|zadeh|nejad|opoulos|akis|escu|eanu|dottir)$/u;

/* "Ashby-on-Tarn". */
const ON_RIVER = /^\p{Lu}\p{L}+-(?:sur|en|on|upon|under|lès|les|au|aux|am|bei|by)-\p{Lu}/u;

/** What the ending of a word that is nowhere known says of its kind: "Tarvostan", "Tarvobank", "Tarvenko". */
export function inEnding(word: string): Evidence {
  const { ordinary, city, sense } = factsOf(word);
  const sum = evidence({});
  if (CELTIC.test(word)) sum.person += 1.5;
  if (isEastern(word)) sum.person += 1;
  if (DOMAIN.test(word)) sum.organisation += 3;
  if (!ordinary && city === 0 && FIRM_ENDING.test(word)) sum.organisation += 1.5;
  if (DISTRICT.test(word) || ON_RIVER.test(word)) sum.place += 3;
  if (!sense && city === 0 && PLACE_ENDING.test(word))
    sum.place += word.endsWith('shire') ? 4 : 1.2;
  return sum;
}

/** Whether a word that is nowhere known ends as surnames of eastern Europe and western Asia do. */
export function isEastern(word: string): boolean {
  const { ordinary, city, sense } = factsOf(word);
  return !ordinary && !sense && city === 0 && EASTERN.test(word);
}
