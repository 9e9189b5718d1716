import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutSecrets } from './log.ts';

describe('the log of Slack', () => {
  it.each([
    ['a bot token', 'token xoxb-12-34-aBc is bad', 'token xox… is bad'],
    ['an app token', 'xapp-1-A0-9-ff', 'xox…'],
    [
      'a socket’s ticket',
      'to wss://wss.slack.example/link/?ticket=ab-1&app_id=2',
      'to wss://wss.slack.example/…',
    ],
    [
      'a response_url',
      'https://hooks.slack.example/commands/T1/2/abc "x"',
      'https://hooks.slack.example/commands/… "x"',
    ],
  ])('holds no %s', (_, said, told) => {
    expect(withoutSecrets(said)).toBe(told);
  });

  it('holds no token, wherever it stands', () => {
    const token = fc.stringMatching(/^x(?:oxb|app|oxp)-[A-Za-z0-9-]{10,40}$/);
    fc.assert(
      fc.property(fc.string(), token, fc.string(), (before, secret, after) => {
        expect(withoutSecrets(`${before} ${secret} ${after}`)).not.toContain(secret);
      }),
    );
  });
});
