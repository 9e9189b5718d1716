import { describe, expect, it } from 'vitest';
import { senses, synset } from './dictionary.ts';
import { lemmas } from './morphy.ts';

describe('the dictionary', () => {
  it('gives the senses of a word, most used first', () => {
    const found = senses('dog', 'n');
    expect(found.map(({ rank }) => rank)).toEqual(found.map((_, at) => at));
    expect(synset(found[0] as (typeof found)[0]).words).toContain('domestic dog');
  });

  it('finds the first and the last word of an index', () => {
    expect(senses("'hood", 'n')).not.toEqual([]);
    expect(senses('zymurgy', 'n')).not.toEqual([]);
  });

  it('finds none for what is not there, nor for the licence at the top', () => {
    expect(senses('princetonx', 'n')).toEqual([]);
    expect(senses('1', 'v')).toEqual([]);
    expect(senses('', 'n')).toEqual([]);
  });

  it('reads every kind of word, long entries too', () => {
    const [city] = senses('city', 'n');
    expect(city && synset(city).pointers.length).toBeGreaterThan(100);
    expect(senses('quick', 'a')).not.toEqual([]);
    expect(senses('quickly', 'r')).not.toEqual([]);
  });
});

describe('dictionary forms', () => {
  it.each([
    ['cities', 'n', 'city'],
    ['churches', 'n', 'church'],
    ['women', 'n', 'woman'],
    ['men', 'n', 'man'],
    ['struck', 'v', 'strike'],
    ['rebuilt', 'v', 'rebuild'],
    ['attacked', 'v', 'attack'],
    ['stopped', 'v', 'stop'],
    ['making', 'v', 'make'],
    ['largest', 'a', 'large'],
  ] as const)('of %s (%s) hold %s', (word, pos, form) => {
    expect(lemmas(word, pos)).toContain(form);
  });
});
