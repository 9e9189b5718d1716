import type { Answer, Dump } from '../answer/answer.ts';
import { askEither, caught, type House } from '../ask.ts';
import { firstWords } from '../command.ts';
import type { Asked } from '../line.ts';
import { readLine } from '../plain.ts';
import { understand } from '../understand.ts';
import { follow } from './follow.ts';
import { settled } from './settled.ts';

/** Answers the lines of one asker in turn: plain words may go on from the line before. Never throws. */
export function inTurn(house: House): (line: string) => Promise<Answer | Dump> {
  const names = firstWords(house.commands);
  let last: Asked | null = null;
  return (line) =>
    caught(house, '', async () => {
      const next = last && !line.trim().startsWith('/') && follow(line, last, house.commands);
      const { answer, asked } = await askEither(house, next || readLine(line, names));
      if (answer.tone === 'found' || answer.tone === 'nothing') {
        const { command, options } = understand(house, asked, house.now());
        last = settled(command, options);
      }
      return answer;
    });
}
