import type { Answer } from '../../answer/answer.ts';
import { LONGEST_LABEL } from '../../answer/buttons.ts';
import { own } from '../../answer/words.ts';
import { type Line, plainRun, type Run, type Section } from '../line.ts';
import { pagesOf } from '../pages.ts';
import { addressOf } from './address.ts';
import { escapeDiscord } from './escape.ts';
import { LIMITS } from './limits.ts';

/** The texts of one message, in Discord's markup. */
export interface DiscordPage {
  readonly text: string;
  /** The list of sources cited in the text; '' when there is none. */
  readonly sources: string;
}

/** Characters of all labels that may stand under a message. */
const LABELS = LIMITS.components.most * LONGEST_LABEL;

/** An answer as messages that each keep to Discord's limits; at least one. */
export const renderDiscord = (answer: Answer): readonly DiscordPage[] =>
  pagesOf(answer, { most: LIMITS.text.most - LABELS, cost }).map(
    ({ title, sections, sources }) => ({
      text: [`## ${runsOf(title)}`, ...sections.flatMap(rowsOf)].join('\n'),
      sources: sources.length > 0 ? [`### ${own.sources}`, ...sources.map(rowOf)].join('\n') : '',
    }),
  );

/** What a chat needs to know of Discord. */
export const discordMedium = {
  render: renderDiscord,
  mostId: LIMITS.customId.most,
  mostInputs: LIMITS.inputs.most,
};

/** A line's row, its line break, and a blank row that may stand before it. */
const cost = (line: Line): number => rowOf(line).length + 2;

/** A heading sets itself off from what stands before it. */
const rowsOf = ({ gap, groups }: Section): string[] => {
  const lines = groups.flat();
  return [...(gap && lines[0]?.style !== 'heading' ? [''] : []), ...lines.map(rowOf)];
};

function rowOf(line: Line): string {
  const words = runsOf(line);
  switch (line.style) {
    case 'heading':
      return `### ${words}`;
    case 'note':
      return `-# ${words}`;
    case 'warning':
      return `${bullet(line)}**${words}**`;
    case 'plain':
      return `${bullet(line)}${words}`;
  }
}

const bullet = ({ indent }: Line): string => (indent === 0 ? '' : '- ');

const runsOf = ({ runs }: Line): string => runs.map(runOf).join('');

function runOf(run: Run): string {
  switch (run.kind) {
    case 'own':
    case 'news':
      return escapeDiscord(run.text);
    case 'citations':
      return plainRun(run);
    case 'url':
      return addressOf(run.url);
    case 'time':
      return `<t:${Math.floor(Date.parse(run.at) / 1000)}:f>`;
    case 'channel':
      return /^\d+$/.test(run.id) ? `<#${run.id}>` : escapeDiscord(run.id);
  }
}
