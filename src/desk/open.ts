import type { Store } from '../store/store.ts';
import { answers } from './answers.ts';
import { paragraphs } from './claims/paragraphs.ts';
import type { Answering, Desk, Proof } from './desk.ts';
import { everything } from './everything.ts';
import { figures } from './figures/figures.ts';
import { uncounted } from './figures/uncounted.ts';
import { mentions } from './names/mentions.ts';
import { roles } from './names/roles.ts';
import { who } from './names/who.ts';
import { quoted } from './question/quoted.ts';
import { respelt } from './question/spelling.ts';
import { keepSubjects } from './question/subjects.ts';
import { filterOf } from './scope.ts';
import { articles, tells } from './sources.ts';
import { brief } from './stories/brief.ts';
import { compare } from './stories/compare.ts';
import { fresh } from './stories/fresh.ts';
import { timeline } from './stories/timeline.ts';
import { suggest } from './suggest.ts';

/** What the desk answers from a store alone. */
export const answering = (store: Store): Answering => {
  const from = { store, subjects: keepSubjects(store) };
  return {
    searched: (scope) => store.totals(filterOf(scope)),
    who: (words, scope) => who(store, words, scope),
    roles: (entity, scope) => roles(store, entity, scope),
    mentions: (entity, scope, page) => mentions(store, entity, scope, page),
    quotes: (words, topic, scope, page) => quoted(store, words, topic, scope, page),
    figures: (topic, scope) => figures(store, topic, scope),
    uncounted: (topic, scope) => uncounted(store, topic, scope),
    answers: (question, scope, page) => answers(store, question, scope, page),
    brief: (topic, scope, page) => brief(store, topic, scope, page),
    timeline: (topic, scope, page) => timeline(store, topic, scope, page),
    compare: (sides, topic, scope, page) => compare(store, sides, topic, scope, page),
    fresh: (articles, beat, size) => fresh(store, articles, beat, size),
    articles: (topic, scope, page) => articles(store, topic, scope, page),
    tells: (topic, scope) => tells(store, topic, scope),
    respelt: (words) => respelt(store, words),
    heads: (ids) => store.articles({ articles: ids }, { limit: Math.max(1, ids.length) }),
    texts: (ids) => store.texts(ids),
    suggest: (kind, typed, limit) => suggest(from, kind, typed, limit),
    paragraphs: (cited, limit) => paragraphs(store, cited, limit),
  };
};

/** The desk over a store; `proof` reads documents afresh from the corpus. */
export const openDesk = (store: Store, { reread }: Proof): Desk => ({
  ...answering(store),
  reread,
  everything: () => everything(store),
});
