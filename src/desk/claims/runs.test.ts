import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutQuotation } from './runs.ts';

describe('whether words are cut out of a quotation', () => {
  it.each([
    ['“We sail,” Holt said.', false, false],
    ['“We sail. We always have.', false, true],
    ['We always have,” Holt said.', true, false],
    ['And then we sail,” he said, “or we', true, true],
    ['"We sail," Holt said, "at dawn."', false, false],
    ['We always have," Holt said.', true, false],
    ['“We sail," Holt said.', false, false],
    ['Nobody was quoted.', false, false],
    ["'We told them in May.", false, true],
    ["We said no more,' Holt said.", true, false],
    ["The crews' boats sailed. It was the pilots' plan.", false, false],
  ])('says of `%s` that it begins so: %s, and ends so: %s', (text, begins, ends) => {
    expect(cutQuotation(text)).toEqual({ begins, ends });
  });

  it('finds no cut in a quotation that is whole, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z ,.'’-]{0,60}$/), (words) => {
        expect(cutQuotation(`He said “a${words}” then.`)).toEqual({ begins: false, ends: false });
      }),
    );
  });
});
