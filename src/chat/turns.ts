import type { Answer, Dump } from '../answer/answer.ts';
import { askEither, caught, type House } from '../ask.ts';
import type { Asked } from '../asked/line.ts';
import { understand } from '../asked/understand.ts';
import { meantBy } from './follow.ts';
import { settled } from './settled.ts';

/** Answers the lines of one asker in turn: plain words may go on from the line before. Never throws. */
export function inTurn(house: House): (line: string) => Promise<Answer | Dump> {
  let last: Asked | null = null;
  return (line) =>
    caught(house, '', async () => {
      const { answer, asked } = await askEither(house, meantBy(line, last, house.commands));
      if (answer.tone === 'found' || answer.tone === 'nothing') {
        const { command, options } = understand(house, asked, house.now());
        last = settled(command, options);
      }
      return answer;
    });
}
