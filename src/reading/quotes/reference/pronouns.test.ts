import { describe, expect, it } from 'vitest';
import { speaker } from '../quotes.fixture.ts';

describe('"he" and "she"', () => {
  it('are what the article itself says of a person, whatever the given name', () => {
    const he = 'Voss said he had sold his boat. He sailed on.\n';
    expect(speaker(`Mary Voss came late.\n${he}“We sail,” he said.`)).toEqual(['Mary Voss']);
    expect(speaker('Mary Voss came late.\n“We sail,” he said.')).toEqual([null]);
    const other = 'Voss met a woman who said she had sold her boat.\n';
    expect(speaker(`Paul Ruiz came.\n${other}“We sail,” he said.`)).toEqual(['Paul Ruiz']);
  });

  it('are of each person who is said to say so of themselves', () => {
    const asked = 'Asked by Paul Ruiz, Voss admitted he had sailed.';
    expect(speaker(`Mary Voss came.\n${asked} “We sail,” he said.`)).toEqual(['Mary Voss']);
  });

  it('are whom a sentence is about, and not of whom it tells what they said', () => {
    const sent = 'Ruiz said Bao Lin had lost the letter in which he said no.';
    expect(speaker(`Paul Ruiz met Bao Lin. ${sent}\n“We sail,” he said.`)).toEqual(['Paul Ruiz']);
  });

  it('are not forgotten over sentences about things, and none of those described without a name', () => {
    expect(speaker('Lena Holt came. It was a long day.\n“We sail,” she said.')).toEqual([
      'Lena Holt',
    ]);
    expect(speaker('Lena Holt came. They were long days.\n“We sail,” she said.')).toEqual([
      'Lena Holt',
    ]);
    expect(speaker('Paul Ruiz came.\nVoss’s father wept. He ran.\n“We sail,” he said.')).toEqual([
      null,
    ]);
    expect(speaker('Holt’s father wrote that he called the sea “calm.” Ruiz left.')).toEqual([
      null,
    ]);
  });

  it('may be somebody in office who came up last', () => {
    const came = 'Paul Ruiz came.\n';
    expect(speaker(`${came}It was a bad day for the president.\n“We sail,” he said.`)).toEqual([
      null,
    ]);
    expect(speaker(`${came}It was up to the chief, who slept.\n“We sail,” he said.`)).toEqual([
      null,
    ]);
    expect(speaker(`${came}It was a bad day for the boat.\n“We sail,” he said.`)).toEqual([
      'Paul Ruiz',
    ]);
  });

  it('mean the one an article is about when it leaves others open', () => {
    const about = 'Mary Voss swims. Voss won. Voss slept. Voss ate.\n';
    const both = 'The letters showed how Voss met Lena Holt.\n';
    expect(speaker(`${about}${both}In one, she wrote: “We sail.”`)).toEqual(['Mary Voss']);
    expect(speaker(`Mary Voss swims.\n${both}In one, she wrote: “We sail.”`)).toEqual([null]);
    expect(speaker(`${about}${both}Her sister wept. She wrote: “We sail.”`)).toEqual([null]);
  });

  it('mean nobody whom something is said of, done to or left to there', () => {
    const last = (text: string) => speaker(text).at(-1);
    const both = 'Captain Paul Ruiz met Bao Lin after';
    expect(last(`${both} he said that the captain had “sailed”.`)).toBe('Bao Lin');
    const asked = 'Paul Ruiz asked Bao Lin if he sails.';
    expect(last(`${asked}\n“We sail,” he told Bao Lin.`)).toBe('Paul Ruiz');
    expect(last('The man wept, but after calling Paul Ruiz “late” he said: “We sail.”')).toBeNull();
    const left = 'Paul Ruiz sails. It was a row that saw him left to Bao Lin.';
    expect(last(`${left} But he said that he had “sailed”.`)).toBe('Paul Ruiz');
  });

  it('may mean a person who was read as a firm', () => {
    expect(speaker('Erica Lund said so.\n“We sail,” she said.')).toEqual(['Erica Lund']);
    expect(speaker('Erica Lund said so.\n“We sail,” he said.')).toEqual([null]);
    const crew = 'Paul Ruiz and Pat left. ';
    expect(speaker(`${crew}Kristina, a baker, said so.\n“We sail,” she said.`)).toEqual([
      'Kristina',
    ]);
    expect(speaker(`${crew}Kristina said so.\n“We sail,” she said.`)).toEqual([null]);
  });
});

describe('"it"', () => {
  it('is the body of the last sentence that is not all quotation', () => {
    expect(speaker('Tarn said it would wait.\n“We sail. We sail at dawn,” it said.')).toEqual([
      'Tarn',
    ]);
  });
});
