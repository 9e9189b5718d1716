import { claims, found, more, nothing } from '../src/answer/build.ts';
import { own } from '../src/answer/words.ts';
import { defineCommand } from '../src/command.ts';
import { count, hidden, since, words } from '../src/options/kinds.ts';

export default defineCommand({
  summary: 'Passages that answer a question, word for word',
  where: 'everywhere',
  visibility: 'public',
  asks: 'news',
  options: {
    question: words('A question in plain English'),
    since: since(),
    size: count('Passages to show', 5),
    page: count('Which page of passages', 1),
    private: hidden(),
  },
  async answer({ desk, options }) {
    const title = `Ask: ${options.question}`;
    const answers = await desk.answers(options.question, options, options);
    const { items, near, lacks } = answers;
    if (items.length + near.length === 0)
      return nothing(title, await desk.searched(options), options);
    return found(
      title,
      ...claims(lacks === null ? own.answers : own.answersPerhaps(lacks), items),
      ...claims(own.nearAnswers, near),
      ...more(answers, options.page),
    );
  },
});
