import { describe, expect, it } from 'vitest';
import { speaker } from '../quotes.fixture.ts';

const last = (text: string): string | null | undefined => speaker(text).at(-1);

describe('relatives', () => {
  it('are those whom the article names as such, before or after their name', () => {
    const words = '\n“We sail,” said her father.';
    expect(last(`Mary Voss left her father, the pilot Paul Ruiz, at home.${words}`)).toBe(
      'Paul Ruiz',
    );
    expect(last(`Paul Ruiz, her father, slept.${words}`)).toBe('Paul Ruiz');
    expect(last(`Mary Voss, his mother, met Paul Ruiz.${words}`)).toBeNull();
    expect(last(`Paul Ruiz slept. Mary Voss met her father.${words}`)).toBeNull();
  });

  it('are never whom the sentence before is about', () => {
    expect(last('Paul Ruiz pushed the boat.\n“We sail,” the father said.')).toBeNull();
    expect(last('Paul Ruiz pushed the boat.\n“Do we sail?” Ruiz’s father said.')).toBeNull();
  });
});

describe('bodies', () => {
  it('are the only one with that word in its name, or the only one of the sentence', () => {
    const far = 'The sea rose.\nIt fell.\nIt rose.\nThe gate broke.\n';
    expect(last(`The Harbour Board met.\n${far}The board said it was “calm.”`)).toBe(
      'Harbour Board',
    );
    expect(last('Reports that Tarn had sold boats were “false,” the company said.')).toBe('Tarn');
    const two = 'Reports that Tarn had sued the Harbour Board were “false,” the company said.';
    expect(last(two)).toBeNull();
  });

  it('have issued what the statement says', () => {
    const words = '\nThe sea rose. “We sail,” the statement said.';
    expect(last(`Tarn issued a statement on Monday.${words}`)).toBe('Tarn');
    expect(last(`Tarn slept on Monday.${words}`)).toBeNull();
    const post = 'Tarn issued a post on Monday.\nA post explains the plan: “We sail.”';
    expect(last(post)).toBeNull();
    const release = 'According to a press release today by Tarn:\n“We sail. We sail at dawn.”';
    expect(last(release)).toBe('Tarn');
  });
});

describe('offices', () => {
  it('are not those of another rank or field', () => {
    const mayor = 'Lena Holt, the mayor, met Paul Ruiz.\nThe sea rose.\nIt fell.\n';
    expect(last(`${mayor}“We sail,” the mayor said.`)).toBe('Lena Holt');
    expect(last(`${mayor}“We sail,” the deputy mayor said.`)).toBeNull();
  });

  it('may be named with what they are for', () => {
    expect(last('“We sail,” said the head of the Harbour Board Lena Holt.')).toBe('Lena Holt');
    expect(last('“We sail,” said a spokesman for the Harbour Board.')).toBeNull();
    expect(last('“We sail,” Chairman of the Pilots Lena Holt said.')).toBe('Lena Holt');
    expect(last('“We sail,” said US Secretary of State Lena Holt.')).toBe('Lena Holt');
    expect(last('“We sail,” former Tarn and current Ardel host Lena Holt said.')).toBe('Lena Holt');
  });

  it('of joined fields are one', () => {
    const text =
      'Mary Voss has backed the plan.\nThe work and pensions secretary said it was “calm.”';
    expect(last(text)).toBe('Mary Voss');
  });
});

describe('what somebody gives out', () => {
  it('speaks for them', () => {
    expect(last('Paul Ruiz gave in. His apology read: “I am sorry.”')).toBe('Paul Ruiz');
    expect(last('To quote Paul Ruiz, “I am the best there is.”')).toBe('Paul Ruiz');
    const statement =
      'It was late, in a statement released by a Harbour Board spokesman on Monday.';
    expect(last(`${statement}\n“We sail in May,” the statement read.`)).toBe('Harbour Board');
  });
});

describe('who replies', () => {
  it('is not whom the sentence before is of, nor who was called otherwise', () => {
    const said = 'Paul Ruiz said: “We sail.” ';
    expect(speaker(`${said}The skipper replied, “We do not.”`)).toEqual(['Paul Ruiz', null]);
    const both = 'Paul Ruiz left.\nThe older baker said: “We sail.”\nMary Voss and Bao Lin met.\n';
    expect(last(`${both}The younger baker said: “We row.”`)).toBeNull();
  });
});

describe('names', () => {
  it('may stand first for the whole', () => {
    expect(last('Bao Lin came late.\nThe sea rose. It fell. Bao called it “calm.”')).toBe(
      'Bao Lin',
    );
  });
});
