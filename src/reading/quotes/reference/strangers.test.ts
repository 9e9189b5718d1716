import { describe, expect, it } from 'vitest';
import { speaker, told } from '../quotes.fixture.ts';

describe('somebody the article does not name', () => {
  it('goes on as "he", however few are named', () => {
    const source = 'Paul Ruiz left. The crew was tired, a senior source said.\n';
    expect(speaker(`${source}“We sail,” he said.`)).toEqual([null]);
    const again = `${source}“It was cold,” the source said.\nThe boats were old, he said.\n`;
    expect(speaker(`${again}“We sail,” he added.`)).toEqual([null, null]);
    const diplomat = 'Paul Ruiz left.\nThe western diplomat said the boats were old.\n';
    expect(speaker(`${diplomat}He added that they “will sail.”`)).toEqual([null]);
  });
});

describe('somebody named beside others', () => {
  it('is not who a president or an adviser is told of', () => {
    const response = 'That brought a reply from Paul Ruiz, an adviser under President Bao Lin.\n';
    expect(speaker(`${response}“We sail,” he said.`)).toEqual(['Paul Ruiz']);
  });

  it('is not where something was done', () => {
    expect(speaker('Leaflets the crew dropped throughout Ardel said “sail.”')).toEqual([null]);
  });

  it('does not take over words that a colon announced for another', () => {
    expect(told('Paul Ruiz wrote: “We sail.” Pilot Lena Holt added: “We row.”')).toEqual([
      'Paul Ruiz: “We sail.”',
      'Lena Holt: “We row.”',
    ]);
  });

  it('is not the widow whom he goes with', () => {
    expect(speaker('Leaving Ardel with her son, Paul Ruiz, the widow said it was “calm.”')).toEqual(
      [null],
    );
  });
});

describe('a speaker without a verb of saying', () => {
  it('stands right after the words, with an office and no verb at all', () => {
    expect(speaker('“We sail, really,” Chief Officer Lena Holt on the radio.')).toEqual([
      'Lena Holt',
    ]);
    expect(speaker('“We sail, really,” the boats near Lena Holt.')).toEqual([null]);
  });

  it('stands far before any verb, behind what says who it is', () => {
    const text = '“We sail,” Lena Holt, head of Tarn, a small body of pilots, radioed back.';
    expect(speaker(text)).toEqual(['Lena Holt']);
  });

  it('defends something before a colon', () => {
    expect(speaker('Others may sail, but Holt defends it: “I like the sea.”')).toEqual([
      'Lena Holt',
    ]);
  });

  it('has a website or a statement that speaks', () => {
    expect(speaker('Lena Holt was ill. She will “row again”, according to her website.')).toEqual([
      'Lena Holt',
    ]);
    const lawyer = 'Lena Holt was ill. She will “row again”, according to her lawyer’s statement.';
    expect(speaker(lawyer)).toEqual([null]);
  });

  it('speak for themselves in a lawsuit, and behind more sentences than one', () => {
    expect(speaker('“It is late,” reads Lena Holt’s motion to the court.')).toEqual(['Lena Holt']);
    expect(speaker('Lena Holt sails.\n“Is it late? It is. We row,” the baker said.')).toEqual([
      'Lena Holt',
    ]);
    expect(speaker('Lena Holt sails.\n“It is late,” the baker himself said.')).toEqual([null]);
  });

  it('may be a group that spoke before, though others were named since', () => {
    const group = '“We sail,” Tarn said.\n“We row,” the company said.\n';
    const since = 'They met near the Harbour Board.\n';
    expect(speaker(`${group}${since}“We swim,” the company said.`).at(-1)).toBe('Tarn');
  });
});

describe('whether somebody is a he or a she', () => {
  it('is told by what they say of themselves, whatever the given name', () => {
    const text =
      'Mary Voss came. Voss said he hopes that Ruiz will sail.\nIf not, he said, “we row.”';
    expect(speaker(text)).toEqual(['Mary Voss']);
  });
});
