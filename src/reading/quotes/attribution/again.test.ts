import { describe, expect, it } from 'vitest';
import { speaker } from '../quotes.fixture.ts';

describe('words without a speaker beside them', () => {
  it('are theirs to whom they are given elsewhere', () => {
    const said = '“They are a lot of fools,” Lena Holt said.';
    expect(speaker(`The “lot of fools” went to sea.\n${said}`)).toEqual(['Lena Holt', 'Lena Holt']);
    expect(speaker(`The “fools” went to sea.\n${said}`)).toEqual([null, 'Lena Holt']);
    const other = '“What a lot of fools,” Paul Ruiz said.';
    expect(speaker(`The “lot of fools” went to sea.\n${said}\n${other}`)[0]).toBeNull();
  });

  it('are those of the only one who is quoted by name, in the first person', () => {
    const said = '“We sail,” Lena Holt said. “We may.”\nThe sea was calm. It was late.\n';
    expect(speaker(`${said}“I get up at two.”`).at(-1)).toBe('Lena Holt');
    expect(speaker(`${said}“It gets up at two.”`).at(-1)).toBeNull();
    expect(speaker(`${said}“I saw her boat.”`).at(-1)).toBeNull();
    expect(speaker(`“No,” Paul Ruiz said.\n${said}“I get up at two.”`).at(-1)).toBeNull();
  });
});
