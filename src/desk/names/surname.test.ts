import { describe, expect, it } from 'vitest';
import type { Store } from '../../store/store.ts';
import { storeOf } from '../newsroom.fixture.ts';
import { roles } from './roles.ts';
import { who } from './who.ts';

const ALL = { since: '' };

/** The label, articles and roles of whom words mean in some texts, and what else they may mean. */
async function found(words: string, texts: readonly string[]) {
  const store = await storeOf(texts.map((text) => ({ outlet: 'Hill Times', text })));
  const one = await who(store, words, ALL);
  const given = one.by === 'none' ? [] : (await roles(store, one.entity, ALL)).claims;
  await (store as Store).close();
  return one.by === 'none'
    ? null
    : {
        ...{
          label: one.entity.label,
          articles: one.entity.articles,
          others: one.others.map(({ label }) => label),
        },
        roles: given.map(({ text }) => text),
      };
}

describe('a surname alone', () => {
  it('is of the one who has the office that is given there', async () => {
    const texts = [
      'Mayor Ruth Tolman opened the bridge on Monday. She thanked the crews.',
      'Mayor Tolman spoke of the bridge on Tuesday, and left early.',
    ];
    expect(await found('Ruth Tolman', texts)).toMatchObject({ label: 'Ruth Tolman', articles: 2 });
  });

  it('is of somebody else who has another office', async () => {
    const texts = [
      'Mayor Ruth Tolman opened the bridge on Monday. She thanked the crews.',
      'Goalkeeper Tolman saved two shots on Saturday, and left early.',
    ];
    const one = await found('Ruth Tolman', texts);
    expect(one).toMatchObject({ articles: 1, roles: ['Mayor Ruth Tolman'] });
  });

  it('is of the one whose story an article is, and not of all who bear it', async () => {
    const texts = [
      'Ruth Tolman opened the Elm bridge in Norwood on Monday, and Mayor Jens Skov thanked her.',
      'Jens Skov thanked Ms Tolman in Norwood once more on Tuesday, and went to see the bridge.',
      'Dan Tolman won the Harrow Cup in Pastarra on Sunday, and Amira Sultana came second.',
    ];
    expect(await found('Ruth Tolman', texts)).toMatchObject({ articles: 2 });
    expect(await found('Dan Tolman', texts)).toMatchObject({ articles: 1 });
    expect(await found('Tolman', texts)).toMatchObject({
      ...{ label: 'Ruth Tolman', others: ['Dan Tolman'] },
    });
  });

  it('is somebody else in one article, and not in another', async () => {
    const texts = [
      'Mayor Ruth Tolman opened the Elm bridge in Norwood on Monday, and Jens Skov thanked her.',
      'Goalkeeper Tolman saved two shots in Norwood on Saturday, and Jens Skov left early.',
      'Jens Skov said in Norwood on Friday that Ms Tolman would open the Elm bridge.',
    ];
    expect(await found('Ruth Tolman', texts)).toMatchObject({
      ...{ articles: 2, roles: ['Mayor Ruth Tolman'] },
    });
  });

  it('is no name of a king', async () => {
    const texts = [
      'Edgar Ansel wrote three books on bees, his publisher said on Monday.',
      'King Ansel opened the harbour on Tuesday, the palace said.',
    ];
    expect(await found('Edgar Ansel', texts)).toMatchObject({ articles: 1, roles: [] });
  });
});

describe('some words of a body', () => {
  it('are that body in its story, and no other', async () => {
    const texts = [
      'The Norwood Water Bureau drained a lake on Monday, and Jens Skov of Elm Park complained.',
      'The Water Bureau will fill the lake at Elm Park again, Jens Skov said on Tuesday.',
      'Members of Congress vote in Pastarra on Friday. The Tarvo Group hopes that they will.',
      'The National Farmers’ Congress met in Harrow on Sunday, and Ida Holt spoke.',
    ];
    expect(await found('Water Bureau', texts)).toMatchObject({ articles: 2 });
    expect(await found('Congress', texts)).toMatchObject({
      ...{ articles: 1, others: ['National Farmers’ Congress'] },
    });
    expect(await found('Tarvo', texts)).toMatchObject({ label: 'Tarvo Group' });
  });
});

describe('a father', () => {
  it('is not his son who has his name between', async () => {
    const texts = [
      'President Hadi Omar al-Nur spoke on Monday, and left early.',
      'Hadi al-Nur met the ministers on Tuesday, an aide said.',
      'Omar al-Nur ruled for ten years, historians said on Friday.',
    ];
    expect((await found('Omar al-Nur', texts))?.label).toBe('Omar al-Nur');
    expect(await found('Hadi al-Nur', texts)).toMatchObject({ articles: 2 });
  });
});
