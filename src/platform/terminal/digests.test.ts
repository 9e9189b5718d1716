import { describe, expect, it } from 'vitest';
import { digest, watch } from '../../store/ledger.fixture.ts';
import { digestsAnswer } from './digests.ts';

describe('the list of digests for the operator', () => {
  it('has each with its next and last post, and what went wrong', () => {
    const error = 'Slack could not be reached.';
    const answer = digestsAnswer([digest('abcde', { error, next: 0 }), watch('fghij')]);
    expect(answer).toMatchObject({ tone: 'found', title: '2 digests and watches' });
    expect(answer.blocks).toMatchObject([
      {
        kind: 'subscriptions',
        subscriptions: [
          { id: 'abcde', kind: 'digest', next: '1970-01-01T00:00:00.000Z', error },
          { id: 'fghij', kind: 'watch', next: null, last: null },
        ],
      },
    ]);
  });

  it('says where they are made when there is none', () => {
    expect(digestsAnswer([])).toMatchObject({
      tone: 'nothing',
      blocks: [
        { text: 'They are made in Discord or Slack, with /digest create and /watch create.' },
      ],
    });
  });
});
