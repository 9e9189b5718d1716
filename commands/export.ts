import { defineCommand } from '../src/command.ts';

export default defineCommand({
  summary:
    'Writes the whole reading as JSON: articles, sentences, names, quotes and figures as spans',
  where: 'terminal',
  visibility: 'private',
  asks: 'news',
  options: {},
  answer: async ({ desk }) => ({ tone: 'dump', articles: desk.everything() }),
});
