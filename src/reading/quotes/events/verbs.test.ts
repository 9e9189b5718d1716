import { describe, expect, it } from 'vitest';
import { speaker } from '../quotes.fixture.ts';

const all = (texts: readonly string[], name: string | null) => {
  for (const text of texts) expect(speaker(text), text).toEqual(speaker(text).map(() => name));
};

describe('speakers are found', () => {
  it('across what stands between them and the verb', () => {
    all(
      [
        '“We sail,” the captain, Lena Holt, told the crew, according to a report.',
        '“We sail,” said retired Maj. Gen. Lena Holt.',
        '“We sail,” Lena Holt, Tarn’s vice president of Planning, Sales and Design, said.',
        '“We sail,” Lena Holt, 45 and a former pilot in Ardel, mayor, said.',
        'It pleased Lena Holt, 45, a pilot in Ardel, who said the sea was “calm.”',
        'Lena Holt, who on Monday called the sea “calm,” left.',
        'Lena Holt, Tarn’s lead counsel on the case, disagreed, saying that the sea was “calm.”',
        'There was no plan for a sale and Holt later told the crew it was “calm.”',
        'Update: Holt has refused to come, saying “we sail.”',
        'Captain Lena Holt - who once met Ruiz in Ardel - refused to come, saying: “We sail.”',
        'The plan was dropped, with harbour chief Lena Holt saying: “We sail.”',
        'Holt defended the refusal to allow boats into Ardel by saying: “We sail.”',
        'Holt did at least provide some comfort to the crew: “We sail.”',
        'Lena Holt blamed the deaths on what she called “calm” seas.',
      ],
      'Lena Holt',
    );
    all(['“We sail,” Lena Holt, of Ardel, and Paul Ruiz, of Tarn, said.'], null);
  });

  it('by verbs in a row, and by what they were brought to say', () => {
    all(
      [
        '“We sail,” Holt went on to say.',
        '“We sail,” Holt is expected to say.',
        '“We sail,” Holt later clarified.',
        'The crew took Ruiz in, prompting Lena Holt to declare “We sail.”',
        'That drove the harbour chief, Lena Holt, to say “we sail.”',
        'Holt slammed the plan as “calm” — warning that “we sail.”',
        'Holt threatened to stop the “calm” work.',
      ],
      'Lena Holt',
    );
  });

  it('behind the words they called something', () => {
    all(
      [
        'The plan was described as “calm” by Holt.',
        'A plan described by Holt as “calm” came late.',
        'Holt led the tributes to a “calm” man.',
        'Holt also paid tribute to a “calm” man.',
        'The day ended with Holt’s statement on the new plan: “We sail.”',
      ],
      'Lena Holt',
    );
  });

  it('for all that is quoted before, at the end of a sentence', () => {
    all(['The sea was “calm” and “ours,” Holt said.'], 'Lena Holt');
    const far =
      'The “calm” sea rose while the crew of the old boat slept at the “gate,” Holt said.';
    expect(speaker(far)).toEqual([null, 'Lena Holt']);
  });

  it('before far words, when nothing else is said to them', () => {
    const text =
      'Holt says that referring to the long rows of the crew over the pay of the boats at the old gate was “calm.”';
    expect(speaker(text)).toEqual(['Lena Holt']);
  });

  it('in the sentence before that promises their view', () => {
    const text = 'But Lena Holt gave a blunt assessment of the plan.\n“He is wrong.”';
    expect(speaker(text)).toEqual(['Lena Holt']);
  });
});

describe('nobody speaks', () => {
  it('by what is only an adjective, or has no doer', () => {
    all(['Holt said the pay was related to “calm” seas.'], 'Lena Holt');
    all(['Holt said that Tarn protested the plan to “sail.”'], 'Lena Holt');
    all(['Holt warned that the continuing row of the crew was “calm.”'], 'Lena Holt');
  });

  it('when an outlet quotes somebody without a name', () => {
    const text = 'Tarn quoted an unnamed “old pilot”, speaking on Monday, as saying: “We sail.”';
    expect(speaker(text).at(-1)).toBeNull();
  });

  it('as a sentence of its own behind a loud quotation', () => {
    expect(speaker('Holt left.\n“Do we sail?” Ruiz’s crew asked.')).toEqual([null]);
  });
});
