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
        ...{ label: one.entity.label, articles: one.entity.articles, others: one.others },
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

  it('is no name of a king', async () => {
    const texts = [
      'Edgar Ansel wrote three books on bees, his publisher said on Monday.',
      'King Ansel opened the harbour on Tuesday, the palace said.',
    ];
    expect(await found('Edgar Ansel', texts)).toMatchObject({ articles: 1, roles: [] });
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
