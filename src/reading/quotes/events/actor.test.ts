import { describe, expect, it } from 'vitest';
import { speaker } from '../quotes.fixture.ts';

const each = (cases: readonly (readonly [text: string, name: string | null])[]) => {
  for (const [text, name] of cases) expect(speaker(text), text).toEqual([name]);
};

describe('who does what a verb or a noun of saying tells', () => {
  it('stands between a preposition and a participle', () => {
    each([
      ['They sail, despite the Harbour Board saying it was “mad”.', 'Harbour Board'],
      ['Tarn sold boats, with Captain Paul Ruiz warning of “high seas”.', 'Paul Ruiz'],
      ['A storm warning of “high seas” was given.', null],
      ['Lena Holt shared a video of a man in Ardel shouting “row on”.', null],
      ['Lena Holt was met at sea by a crowd of protesters chanting, “Row on.”', null],
      ['Lena Holt did not hear somebody shouting “row on” at her.', null],
    ]);
  });

  it('is whoever does the first of two things, or what stands in the nearest clause', () => {
    each([
      ['Lena Holt praised Tarn for its boats, mocked the Harbour Board as “no help”.', 'Lena Holt'],
      [
        'Lena Holt heard it and asked us, and then Paul Ruiz rang me and said, “Row on.”',
        'Paul Ruiz',
      ],
    ]);
    const last = (text: string) => speaker(text).at(-1);
    const word =
      'Lena Holt said she cares “about the sea,” but Ruiz got the last word, saying she was';
    expect(last(`${word} “lost”.`)).toBe('Paul Ruiz');
    expect(last('Holt goes on to say Ruiz had been “late”, before adding: “He is.”')).toBe(
      'Lena Holt',
    );
  });

  it('is whoever is attacked for it, or who is sorry for it', () => {
    each([
      ['Critics attacked Lena Holt for saying that the sea was “calm”.', 'Lena Holt'],
      ['Lena Holt was attacked for saying that the sea was “calm”.', 'Lena Holt'],
      ['Lena Holt apologised for saying that the sea was “calm”.', 'Lena Holt'],
    ]);
  });

  it('gives warnings and has findings', () => {
    each([
      ['Tarn sailed despite warnings from Lena Holt of “high seas”.', 'Lena Holt'],
      ['Lena Holt went to sea. These are her findings: “It is calm.”', 'Lena Holt'],
      ['Lena Holt went to sea. These are her findings:\n“It is calm.”', 'Lena Holt'],
      ['Paul Ruiz recalled Lena Holt’s old “lost at sea” remarks.', 'Lena Holt'],
      ['Paul Ruiz cited the notice, and its suggestion, “Row on if you can.”', null],
    ]);
  });

  it('may stand before a purpose, behind an opening and at the end', () => {
    each([
      ['Lena Holt spoke before a meeting to discuss it and asked “all to wait”.', 'Lena Holt'],
      ['After praising Tarn for a “quiet” day at sea, Paul Ruiz sailed.', 'Paul Ruiz'],
      [
        'A long inquiry found that pilots do “too little”, part of larger faults, Lena Holt said.',
        'Lena Holt',
      ],
      ['Someone close to Lena Holt said that the sea was “calm”, and left.', null],
    ]);
  });

  it('is not whom they speak to, who did it, or what only tells of it', () => {
    each([
      ['“We sail,” Bao Lin, a baker in Ardel, said to Captain Paul Ruiz.', 'Bao Lin'],
      ['Tarn said Paul Ruiz maintained he had been “hurt” by the mayor Lena Holt.', 'Paul Ruiz'],
      [
        'Tarn wept after Bao Lin seized on remarks made by Lena Holt that “it is late”.',
        'Lena Holt',
      ],
      ['Bao Lin risked losing it after accusing Tarn of a “long sleep”.', 'Bao Lin'],
      ['“We sail,” the Tarn MP said.', null],
      ['“We sail,” a man surnamed Ruiz told a crew.', 'Paul Ruiz'],
      ['“We sail,” left guard Paul Ruiz said of Holt.', 'Paul Ruiz'],
      ['According to the Harbour Board, the sailor’s family said they are “glad”.', null],
      ['Here is what Paul Ruiz said:\n“We sail well”', 'Paul Ruiz'],
    ]);
  });

  it('is nobody where two states stand behind two names, and no agency for what it does', () => {
    each([
      ['“We sail,” Lena Holt, D-Ardel, and Captain Paul Ruiz, D-Ardel, said.', null],
      ['“We sail,” the Tarn agency that looks after boats, the former baker said.', null],
      ['According to Tarn and the Harbour Board “calm” seas are rare.', null],
      ['A spokesman for the owner, Tarn, said it was “calm”.', null],
      ['Lena Holt would say nothing, but a notice pinned to the gate read: “We wait.”', null],
    ]);
  });
});
