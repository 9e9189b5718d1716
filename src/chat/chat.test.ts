import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openCorpus, SAMPLE } from '../../test/opened.ts';
import { plainLine } from '../render/line.ts';
import { type Page, pagesOf } from '../render/pages.ts';
import type { Asker, Chat, Reply } from './chat.ts';
import { REMEMBERED_MINUTES } from './conversations.ts';
import { openChat } from './open.ts';
import { ALLOWANCES } from './pace.ts';

const ADA: Asker = {
  user: 'ada',
  channel: 'news',
  conversation: 'news:ada',
  alone: false,
  place: null,
};
const ROOM = 900;

let opened: Opened;
let now = new Date('2024-02-05T12:00:00Z');
const clock = (): Date => now;

beforeAll(async () => {
  opened = await openCorpus(SAMPLE);
});
afterAll(() => opened.store.close());

const open = (mostId = 100): Chat<Page> =>
  openChat({ ...opened.house, now: clock }, opened.store, {
    mostId,
    mostInputs: 5,
    render: (answer) => pagesOf(answer, { most: ROOM, cost: (line) => plainLine(line).length + 1 }),
  });

const textOf = ({ page }: Reply<Page>): string =>
  [page.title, ...page.sections.flatMap(({ groups }) => groups.flat()), ...page.sources]
    .map(plainLine)
    .join('\n');

const titleOf = ({ page }: Reply<Page>): string => plainLine(page.title);

const subjectOf = (title: string): string => title.replace(/ \(\d+ of \d+\)$/, '');

const press = (chat: Chat<Page>, reply: Reply<Page>, label: string, hidden = reply.hidden) => {
  const button = reply.buttons.find((one) => one.label === label);
  if (!button) throw new Error(`no button ${label}`);
  return chat.pressed(ADA, button.id, hidden);
};

const says = async (chat: Chat<Page>, ...lines: readonly string[]): Promise<string[]> => {
  const titles: string[] = [];
  for (const line of lines) titles.push(titleOf(await chat.reply(chat.words(ADA, line))));
  return titles;
};

describe('a command in a chat', () => {
  it('is answered to all, to the asker alone where asked so, and to all in a direct message', async () => {
    const chat = open();
    const asked = { command: 'who', words: ['kirby'], options: {} };
    const hidden = { ...asked, options: { private: true } as const };
    expect(chat.command(ADA, asked).hidden).toBe(false);
    expect(chat.command(ADA, hidden).hidden).toBe(true);
    expect(chat.command({ ...ADA, alone: true }, hidden).hidden).toBe(false);
    expect(chat.command(ADA, { command: 'help', words: [], options: {} }).hidden).toBe(true);
    const reply = await chat.reply(chat.command(ADA, asked));
    expect(textOf(reply)).toContain('John Kirby');
    expect(reply.buttons.map(({ label }) => label)).toEqual(['More', 'Sources', 'Context']);
  });

  it('is refused to the asker alone, with what to do', async () => {
    const chat = open();
    const heard = chat.command(ADA, { command: 'whom', words: [], options: {} });
    expect(heard.hidden).toBe(true);
    const reply = await chat.reply(heard);
    expect(textOf(reply)).toContain('Did you mean /who?');
    expect(reply.buttons).toEqual([]);
  });

  it('of the terminal alone is not there', async () => {
    const chat = open();
    const [title] = await says(chat, '/export');
    expect(title).toBe('There is no command "export".');
    const help = textOf(await chat.reply(chat.words(ADA, '/help')));
    expect(help).toContain('/ask <question>');
    expect(help).not.toContain('/export');
  });
});

describe('plain words in a chat', () => {
  it('that find no quotes are asked as a question, and gone on from as such', async () => {
    const lines = ['what did Al-Masirah say?', 'and Kirby?', 'who is Karim?'];
    expect((await says(open(), ...lines)).map(subjectOf)).toEqual([
      'Ask: what did Al-Masirah say?',
      'Ask: Kirby',
      'Who: Karim',
    ]);
  });

  it('go on from the last question', async () => {
    const chat = open();
    const titles = await says(
      chat,
      'how many attacks?',
      'and strikes?',
      'and in Syria?',
      'who is kirby',
      'and the quotes?',
    );
    expect(titles.map(subjectOf)).toEqual([
      'Numbers: attacks',
      'Numbers: strikes',
      'Numbers: strikes in Syria',
      'Who: kirby',
      'Quotes: kirby',
    ]);
    expect((await says(chat, 'what did he say?')).map(subjectOf)).toEqual(['Quotes: kirby']);
  });

  it('mean the last name in commands of two words too', async () => {
    const chat = open();
    await says(chat, 'who is kirby');
    expect(chat.words(ADA, 'watch create him').wanted).toMatchObject({
      asked: { command: 'watch create', options: { what: 'kirby' } },
    });
  });

  it('are a new question in another conversation, and when too much time has gone by', async () => {
    const chat = open();
    await says(chat, 'how many attacks?');
    const elsewhere = chat.words({ ...ADA, conversation: 'news:bob' }, 'and strikes?');
    expect(titleOf(await chat.reply(elsewhere))).toBe('Ask: and strikes?');
    now = new Date(now.getTime() + REMEMBERED_MINUTES * 60_000 + 1);
    expect(await says(chat, 'and strikes?')).toEqual(['Ask: and strikes?']);
  });

  it('go on in a thread from where it was begun, and from the thread itself after that', async () => {
    const chat = open();
    await says(chat, 'how many attacks?');
    const thread = { ...ADA, conversation: 'news:thread', begunIn: ADA.conversation };
    const there = async (text: string) =>
      subjectOf(titleOf(await chat.reply(chat.words(thread, text))));
    expect(await there('and strikes?')).toBe('Numbers: strikes');
    await says(chat, 'who is kirby');
    expect(await there('and in Syria?')).toBe('Numbers: strikes in Syria');
  });

  it('"more" shows what the button would', async () => {
    const chat = open();
    expect(await says(chat, 'who is kirby', 'more')).toEqual([
      'Who: kirby (1 of 2)',
      'Who: kirby (2 of 2)',
    ]);
  });
});

describe('what goes on from a private answer', () => {
  it('is private too', async () => {
    const chat = open();
    await chat.reply(chat.words(ADA, '/who kirby --private'));
    expect(chat.words(ADA, 'more').hidden).toBe(true);
    expect(chat.words(ADA, 'and the quotes?').hidden).toBe(true);
    expect(chat.words(ADA, 'and Austin?').hidden).toBe(true);
  });
});

describe('buttons', () => {
  it('show what follows, the sources and the paragraphs, and still do after a restart', async () => {
    const reply = await open().reply(open().words(ADA, '/who kirby'));
    const restarted = open();
    const more = await restarted.reply(press(restarted, reply, 'More'));
    expect([titleOf(more), more.hidden]).toEqual(['Who: kirby (2 of 2)', false]);
    const sources = await restarted.reply(press(restarted, reply, 'Sources'));
    expect([titleOf(sources), sources.hidden]).toEqual(['Sources: Who: kirby', true]);
    expect(textOf(sources)).toMatch(/\[1\] .+\n.+\.(?:txt|md|html|jsonl)/);
    const context = await restarted.reply(press(restarted, reply, 'Context'));
    expect(titleOf(context)).toMatch(/^Context: Who: kirby/);
    expect(context.hidden).toBe(true);
  });

  it('share a private answer with all', async () => {
    const chat = open();
    const reply = await chat.reply(chat.words(ADA, '/who kirby --private'));
    const shared = press(chat, reply, 'Share');
    expect(shared.hidden).toBe(false);
    expect(textOf(await chat.reply(shared))).toBe(textOf(reply));
    const more = press(chat, reply, 'More');
    expect(more.hidden).toBe(true);
  });

  it('work for questions longer than an id, after a restart too', async () => {
    const reply = await open(40).reply(open().words(ADA, '/who kirby --since 2024-01-01'));
    for (const { id } of reply.buttons) expect(id.length).toBeLessThanOrEqual(40);
    const restarted = open(40);
    const sources = await restarted.reply(press(restarted, reply, 'Sources'));
    expect(titleOf(sources)).toBe('Sources: Who: kirby');
  });

  it.each([
    '',
    'x',
    '{}',
    '["answer",0,"who",{}]',
    '["answer",1,"who",{"name":1}]',
    '["answer",1,"#0123456789abcdef"]',
  ])('that are not ours or too old are refused: %s', async (id) => {
    const chat = open();
    expect(titleOf(await chat.reply(chat.pressed(ADA, id, true)))).toBe('This button is too old.');
  });
});

describe('a message that somebody wants briefed', () => {
  it('without words is refused', async () => {
    const chat = open();
    expect(titleOf(await chat.reply(chat.message(ADA, ' \n ')))).toBe('This message has no words.');
  });
});

describe('the pace', () => {
  it('refuses one who asks too much at once, politely, and lets others go on', async () => {
    const chat = open();
    const ask = (asker: Asker) => chat.words(asker, '/help');
    const heard = Array.from({ length: ALLOWANCES.user.burst + 1 }, () => ask(ADA));
    const titles = await Promise.all(
      heard.slice(-2).map(async (one) => titleOf(await chat.reply(one))),
    );
    expect(titles.map((title) => title.replace(/ \(.*/, ''))).toEqual([
      'Help',
      'That was a lot at once.',
    ]);
    const other = chat.words({ ...ADA, user: 'bob', conversation: 'news:bob' }, '/help');
    expect(titleOf(await chat.reply(other))).toContain('Help');
    now = new Date(now.getTime() + ALLOWANCES.user.everyMs);
    expect(titleOf(await chat.reply(ask(ADA)))).toContain('Help');
  });
});

describe('suggestions', () => {
  it('complete names, topics and outlets as the option says', async () => {
    const chat = open();
    expect(await chat.suggest('who', 'name', 'kir')).toContain('John Kirby');
    expect(await chat.suggest('numbers', 'topic', 'atta')).toContain('attacks');
    expect(await chat.suggest('compare', 'a', 'harb')).toEqual(['Harbour Gazette']);
    expect(await chat.suggest('who', 'since', '3')).toEqual([]);
    expect(await chat.suggest('nobody', 'name', '3')).toEqual([]);
  });
});
