import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Draft } from './answer/answer.ts';
import { claims, found, nothing } from './answer/build.ts';
import { own } from './answer/words.ts';
import { ask, type House } from './ask.ts';
import { inTurn } from './chat/turns.ts';
import type { Command } from './command.ts';
import type { Desk } from './desk/desk.ts';
import type { Claim } from './news/claim.ts';
import { count, maybeWords, since, words } from './options/kinds.ts';
import type { ArticleHead } from './store/store.ts';

const TEXT = 'The ferry sank off Elm. Nobody drowned, the harbour board said.';

const claimOf = (text: string, from = TEXT.indexOf(text)): Claim => ({
  text,
  cited: [{ article: 'ferry', span: [from, from + text.length] }],
  origins: 1,
  articles: 1,
  reprints: [],
});

const HEAD: ArticleHead = {
  id: 'ferry',
  file: 'ferry.txt',
  title: 'Ferry sinks',
  outlet: 'Hill Times',
  authors: [],
  agency: null,
  published: '2024-03-01',
  updated: null,
  url: null,
  own: true,
  body: [[0, TEXT.length]],
  passages: 2,
};

const unasked = (): never => {
  throw new Error('nobody asks the desk this');
};

/** A desk that knows one article and answers nothing else. */
const desk: Desk = {
  reread: unasked,
  searched: async () => ({ articles: 1, passages: 2 }),
  who: unasked,
  roles: unasked,
  mentions: unasked,
  quotes: unasked,
  figures: unasked,
  uncounted: unasked,
  answers: unasked,
  brief: unasked,
  timeline: unasked,
  compare: unasked,
  fresh: unasked,
  articles: unasked,
  tells: unasked,
  respelt: async (words) => words,
  heads: async (ids) => (ids.includes('ferry') ? [HEAD] : []),
  texts: async () => new Map([['ferry', TEXT]]),
  suggest: unasked,
  paragraphs: unasked,
  everything: unasked,
};

const command = (name: string, answer: Command['answer']): Command => ({
  name,
  summary: `Answers ${name}`,
  where: 'everywhere',
  visibility: 'public',
  asks: 'news',
  options: {
    topic: words('What it is about'),
    rest: maybeWords('More'),
    since: since(),
    size: count('Passages', 5),
  },
  answer,
});

const saying =
  (...list: readonly Claim[]): Command['answer'] =>
  async () =>
    found('Found', ...claims('Passages', list));

const SECRET = 'my words';

/** A house whose faults are failures. */
const houseOf = (commands: readonly Command[]): House => ({
  commands,
  desk,
  now: () => new Date('2024-03-04'),
  readSoFar: () => null,
  log: (fault) => {
    throw fault;
  },
});

async function asked(
  answer: Command['answer'],
  given: { name?: string; words?: string[]; options?: Record<string, string | true> } = {},
): Promise<{ answer: Answer; logged: unknown[] }> {
  const logged: unknown[] = [];
  const commands = [
    command('tell', answer),
    command('wait', saying()),
    command('ship list', answer),
  ];
  const house: House = {
    ...houseOf(commands),
    log: (fault, where) => logged.push([fault, where]),
  };
  const { name = 'tell', words: typed = [SECRET], options = {} } = given;
  const result = await ask(house, { command: name, words: typed, options });
  if (result.tone === 'dump') throw new Error('a dump');
  return { answer: result, logged };
}

describe('an answer', () => {
  it('numbers its sources, tells what was given and since when articles were searched', async () => {
    const given = { words: ['ferry', 'and', 'more'], options: { since: '2024-03-01' } };
    const { answer } = await asked(saying(claimOf('The ferry sank off Elm.')), {
      ...{ name: '/TELL', ...given },
    });
    expect(answer).toMatchObject({
      ...{ command: 'tell', tone: 'found' },
      input: { topic: 'ferry', rest: 'and more', since: '2024-03-01' },
      blocks: [{ claims: [{ cited: [{ source: 1, start: 0, end: 23 }] }] }, { kind: 'note' }],
      sources: [{ n: 1, file: 'ferry.txt', outlet: 'Hill Times' }],
    });
  });

  it('finds a command of a group by its two words, and names them all where one is missing', async () => {
    const given = { name: 'ship', words: ['LIST', 'ferry'] };
    const { answer } = await asked(saying(claimOf('The ferry sank off Elm.')), given);
    expect(answer).toMatchObject({ command: 'ship list', input: { topic: 'ferry' } });
    const { answer: none } = await asked(saying(), { name: 'ship', words: ['sink'] });
    expect(none).toMatchObject({
      tone: 'refused',
      title: '/ship needs to know what to do.',
      refused: { hint: 'Write /ship list.' },
    });
  });

  it('cites nothing when nothing is found', async () => {
    const { answer } = await asked(async () => nothing('None', { articles: 1, passages: 2 }));
    expect(answer).toMatchObject({ tone: 'nothing', sources: [] });
  });

  it('has at most forty claims, and as many as a larger page asks for', async () => {
    const many = Array.from({ length: 60 }, () => claimOf('The ferry sank off Elm.'));
    const shownIn = ({ blocks: [block] }: Answer) =>
      block?.kind === 'claims' ? block.claims.length : 0;
    expect(shownIn((await asked(saying(...many))).answer)).toBe(40);
    const larger = await asked(saying(...many), { options: { size: '50' } });
    expect(shownIn(larger.answer)).toBe(50);
  });
});

describe('a refusal', () => {
  it.each([
    ['an unknown command', { name: 'tel' }, 'unknown command', 'Did you mean /tell?'],
    ['a far command', { name: 'zzz' }, 'unknown command', 'Type /help for a list.'],
    ['a missing word', { words: [] }, 'missing option', 'What it is about.'],
    ['an option without its value', { options: { size: true as const } }, 'missing option', 'Pass'],
    ['an unknown option', { options: { colour: 'red' } }, 'unknown option', 'It has --topic'],
    ['a bad value', { options: { size: 'ten' } }, 'bad option', 'Give a number'],
    ['too many characters', { words: ['x'.repeat(501)] }, 'too long', 'Shorten it.'],
  ])('says what helps: %s', async (_, given, code, hint) => {
    const { answer, logged } = await asked(saying(), given);
    expect(answer).toMatchObject({ tone: 'refused', sources: [], refused: { code } });
    expect(answer.refused?.hint).toContain(hint);
    expect(logged).toEqual([]);
  });
});

describe('a fault', () => {
  it('is an answer, and is logged without the asker’s words', async () => {
    const { answer, logged } = await asked(() => Promise.reject(new Error('the disk is gone')));
    expect(answer).toMatchObject({ tone: 'broken', blocks: [], sources: [] });
    expect(logged).toEqual([[new Error('the disk is gone'), { command: 'tell' }]]);
    expect(JSON.stringify([answer, logged])).not.toContain(SECRET);
  });

  it('leaves out a claim whose words do not stand in the source, and says so', async () => {
    const { answer, logged } = await asked(
      saying(claimOf('The ferry sank off Elm.'), claimOf('The ferry sank off Oak.', 0)),
    );
    expect(answer.tone).toBe('found');
    expect(JSON.stringify(answer)).not.toContain('Oak');
    expect(JSON.stringify(answer)).toContain('1 claim was left out');
    expect(logged).toHaveLength(1);
  });

  it('breaks the answer when nothing is left of it', async () => {
    const { answer } = await asked(saying(claimOf('The ferry sank off Oak.', 0)));
    expect(answer).toMatchObject({ tone: 'broken', sources: [], blocks: [{ kind: 'note' }] });
    expect(JSON.stringify(answer)).not.toContain('Oak');
  });

  it('fails a claim that cites an article nobody has', async () => {
    const [cited] = claimOf('The ferry').cited;
    const lost: Claim = { ...claimOf('The ferry'), cited: [{ ...cited, article: 'gone' }] };
    expect((await asked(saying(lost))).answer.tone).toBe('broken');
  });
});

describe('a draft that breaks itself', () => {
  it('says that the corpus was being read when it was asked, though it is read by now', async () => {
    const percents = [40, null];
    const commands = [command('tell', saying(claimOf('Nobody drowned')))];
    const house: House = { ...houseOf(commands), readSoFar: () => percents.shift() ?? null };
    const answer = await ask(house, { command: 'tell', words: ['ferry'], options: {} });
    expect(JSON.stringify(answer)).toContain(own.readSoFar(40));
  });

  it('keeps its tone and its blocks', async () => {
    const draft: Draft = { tone: 'broken', title: 'Not proven', blocks: [] };
    expect((await asked(async () => draft)).answer).toMatchObject(draft);
  });
});

describe('a line', () => {
  const house = houseOf([command('tell', saying(claimOf('Nobody drowned')))]);

  it('is answered or refused, whatever is typed', async () => {
    const pieces = fc.constantFrom(...'/tell tell --size 3 " -- = boats --since= “'.split(' '));
    const lines = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 6 }).map((list) => list.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(lines, async (line) => {
        expect(['found', 'refused']).toContain((await inTurn(house)(line)).tone);
      }),
    );
  });

  it('is answered like a command, and refused when it cannot be read', async () => {
    expect(await inTurn(house)('/tell boats')).toMatchObject({ tone: 'found', command: 'tell' });
    expect(await inTurn(house)('tell boats')).toMatchObject({ tone: 'found' });
    expect(await inTurn(house)('/tell --B!g')).toMatchObject({
      tone: 'refused',
      refused: { code: 'unknown option' },
    });
  });
});
