import type { Name } from '../../news/reading.ts';
import { BODIES, UNNAMED } from '../tables/cues.ts';
import { OFFICES } from '../tables/offices.ts';
import { ORGANISATION_HEADS } from '../tables/organisations.ts';
import { wordsOf } from './gender.ts';
import type { Scene } from './scene.ts';
import { type Fits, only, type Story } from './story.ts';
import type { Voice } from './voice.ts';

/* How many sentences back "the singer" and "the company" may reach. */
const REACH_DESCRIBED = 2;
const REACH_BODY = 3;
/* How many sentences back a text was issued, or somebody introduced. */
const REACH_ISSUED = 40;

/* "said in a statement", "tweeted": whether a sentence tells of issuing a text of this kind. */
const issues = ({ words }: Scene, head: string): boolean =>
  words.some(
    ({ lower, lemma, pos }, i) =>
      (lower === head && words.slice(Math.max(0, i - 3), i).some((word) => word.lower === 'in')) ||
      (lemma === head && pos === 'VERB'),
  );

/** "the statement said": whoever issued the last text of that kind. */
export const issuer = (past: Story['past'], head: string): Name | null => {
  for (const told of past.slice(-REACH_ISSUED).toReversed()) {
    const teller = told?.tellers.findLast(({ name }) => name !== null);
    if (teller?.by?.kind === 'record' && teller.by.head === head) return teller.name;
    if (told && teller && issues(told.scene, head)) return teller.name;
  }
  return null;
};

/* "the Labour leader" is not the leader of another party: what is named must be in the role. */
const inRole = (text: string, { by, head }: Voice): Fits => {
  const said = text.slice(...by).match(/(?<=\s)\p{Lu}[\p{L}-]+/gu) ?? [];
  const wanted = [head, ...said.map((word) => word.toLowerCase())];
  return ({ kind, label, roles }) =>
    kind === 'person' &&
    roles.some(({ span }) => {
      const own = wordsOf(`${label} ${text.slice(...span)}`);
      return (
        wanted.every((word) => own.includes(word)) && wordsOf(text.slice(...span)).includes(head)
      );
    });
};

const inOffice = ({ roles }: Name): boolean => roles.some(({ kind }) => kind === 'office');

const inMind = (past: Story['past'], scene: Scene, name: Name): boolean =>
  [scene, ...past.slice(-REACH_BODY).flatMap((told) => told?.scene ?? [])].some(({ mentions }) =>
    mentions.some((mention) => mention.name === name),
  );

/* Whether a sentence speaks of "a mayor" and names no person. */
const introduces = ({ words, mentions }: Scene, head: string): boolean =>
  mentions.every(({ name }) => name.kind !== 'person') &&
  words.some(
    ({ lower }, i) =>
      lower === head && words.slice(Math.max(0, i - 3), i).some((word) => /^an?$/.test(word.lower)),
  );

/* "… by a mayor. Lena Holt told …": the sentence after it begins with a name not given before. */
const introduced = ({ names, past }: Story, head: string): Name | null => {
  const near = past.slice(-REACH_ISSUED);
  const meant = near.flatMap((told, i) => {
    const before = near[i - 1];
    const [name] = told?.scene.mentions.map((mention) => mention.name) ?? [];
    if (!told || !before || name?.kind !== 'person' || told.topic !== name) return [];
    const fresh = name.mentions.every(([at]) => at >= told.scene.sentence.span[0]);
    return fresh && introduces(before.scene, head) ? [name] : [];
  });
  return only(names.filter((name) => meant.includes(name)));
};

/** "the mayor", "the ministry", "the 41-year-old": by office, by a word of the name, by what went before. */
export const described = (story: Story, voice: Voice): Name | null => {
  const { by, head } = voice;
  const { text, names, past, scene } = story;
  if (!/^the\s/i.test(text.slice(...by)) || UNNAMED.has(head)) return null;
  const thing = ORGANISATION_HEADS.has(head) || BODIES.has(head);
  const fits: Fits = ({ kind }) => kind === (thing ? 'organisation' : 'person');
  const own = thing
    ? names.filter((name) => fits(name) && wordsOf(name.label).includes(head))
    : names.filter(inRole(text, voice));
  if (own.length > 0) return only(own.filter((name) => !thing || inMind(past, scene, name)));
  if (!thing && !OFFICES.has(head) && !/-old$/i.test(text.slice(...by))) return null;
  const first = thing ? null : introduced(story, head);
  if (first !== null) return first;
  for (const told of past.slice(-REACH_DESCRIBED).toReversed()) {
    const topic = told?.topic ?? null;
    if (topic !== null) return fits(topic) && !inOffice(topic) ? topic : null;
  }
  return null;
};
