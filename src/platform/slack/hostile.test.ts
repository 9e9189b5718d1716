import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sharedTrial } from '../../../test/slack/bot/shared.ts';
import { displayed } from '../../../test/slack/displayed.ts';
import { type Effect, effects } from '../../../test/slack/effects.ts';
import { type SlackServer, startSlack } from '../../../test/slack/server.ts';
import type { Platform } from '../platform.ts';

/** A word that, asked for, brings every trick of the corpus on the screen. */
const HOSTILE = {
  'tricks.html': `<html><head><title>&lt;!everyone&gt; *Quarry* &amp; :bomb:</title></head><body><article>
<h1>&lt;!everyone&gt; *Quarry* &amp; :bomb:</h1><p>The quarry &lt;@U0ADA&gt; spokesman @here said _no_ ~such~ \`thing\` happened on Monday.</p>
<p>More than 20 quarry workers &lt;https://evil.example|click&gt; marched &gt; 3 miles \u202Eyaw gnorw\u202C to the\u200B gate.</p>
<p>"&lt;!channel&gt; &lt;#C0GENERAL&gt; [x](https://evil.example) wait for us," said Quarry Foreman, :tada: https://evil.example today.</p>
</article></body></html>`,
  'sources.txt': `Headline: *Quarry* <https://evil.example|free> & more
Source: <!subteam^S1|@all>
Date: 2024-02-03
URL: https://ok.example/"><script>|x

The quarry workers <!here> went back to work after 12 days, the union said.
`,
};

const trial = sharedTrial(HOSTILE);
let slack: SlackServer;
let bot: Platform;

beforeEach(async () => {
  slack = await startSlack();
  bot = await trial().connect(slack);
  await slack.connected();
});
afterEach(async () => {
  await bot.stop();
  await slack.stop();
  expect(slack.faults).toEqual([]);
});

/** Links that an article's own address may make. */
const ALLOWED = /^https:\/\/(?:elm|coast)\.example\//;

const actedOn = (shown: Parameters<typeof effects>[0]): readonly Effect[] =>
  effects(shown).filter(
    ({ kind, by, what }) => !(kind === 'link' && by === 'element' && ALLOWED.test(what)),
  );

describe('hostile words on Slack', () => {
  it.each([
    ['/who', 'Mischief Maker'],
    ['/who', '<!channel> *x* @here :tada: https://evil.example'],
    ['/numbers', 'workers'],
    ['/numbers', '<@U0ADA>'],
    ['/quotes', 'Mischief Maker'],
    ['/ask', 'what about the quarry?'],
    ['/brief', 'quarry'],
    ['/timeline', 'quarry'],
    ['/compare', 'tricks.html sources.txt quarry'],
    ['/sources', ''],
    ['/nonsense', '<!channel>'],
  ])('of the corpus and the asker do nothing in %s %s', async (command, text) => {
    const { people, channels } = slack.team;
    const [ada = '', general = ''] = [people.ada, channels.general];
    const asked = await slack.slash(ada, general, command, text);
    const answer = await asked.reply();
    expect(actedOn(answer)).toEqual([]);
    expect(displayed(answer)).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/);
    const labels = answer.blocks
      .at(-1)
      ?.elements?.map((one: { text?: { text: string } }) => one.text?.text);
    for (const label of ['Sources', 'Context'].filter((name) => labels?.includes(name))) {
      const pressed = await slack.press(ada, answer, label);
      expect(actedOn(await pressed.reply())).toEqual([]);
    }
  });

  it('do nothing in forms, suggestions, prompts and the App Home', async () => {
    const { people, channels } = slack.team;
    const [ada = '', general = ''] = [people.ada, channels.general];
    const form = (await (await slack.slash(ada, general, '/who', '')).next(['open'])).view;
    if (!form) throw new Error('no form was opened');
    for (const typed of ['<!channel> *x* :tada:', 'Misch', '\u202Egnp', '']) {
      const { ack } = await slack.suggest(ada, form, 'name', typed);
      const blocks = ack?.body.options.map(({ text }: { text: unknown }) => text);
      expect(effects({ blocks })).toEqual([]);
    }
    expect(effects(form.body)).toEqual([]);
    const { view } = await (await slack.openHome(ada)).next(['publish']);
    expect(effects(view?.body)).toEqual([]);
    const { body } = await (await slack.openHome(ada, 'messages')).next(['prompts']);
    expect(JSON.stringify(body.prompts)).not.toMatch(/[<>*_~`@#]|:\w+:/);
  });
});
