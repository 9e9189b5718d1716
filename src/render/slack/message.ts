import type { types } from '@slack/bolt';
import { type Button, inRows } from '../../answer/buttons.ts';
import { own } from '../../answer/words.ts';
import { clean } from '../clean.ts';
import { heading, type Line, ours, plainLine, type Section } from '../line.ts';
import type { Page } from '../pages.ts';
import { escapeSlack, needsNoEscape } from './escape.ts';
import { LIMITS } from './limits.ts';
import { richText } from './rich.ts';

/** A message's body, the same for chat.postMessage, chat.postEphemeral and a response_url. */
export interface SlackMessage {
  /** All that the blocks say: notifications show it, and screen readers read nothing else. */
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
  readonly mrkdwn: false;
  readonly parse: 'none';
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** Blocks beside the sections and the buttons: title, divider, sources, that it is sent again. */
const FRAME = 4;

/** Words that Slack shows as they are: no mentions, no links, no emoji. */
export const plainText = (text: string): types.PlainTextElement => ({
  type: 'plain_text',
  text,
  emoji: false,
});

/** One message of an answer, with the buttons under it. */
export function slackMessage(
  { title, sections, sources }: Page,
  buttons: readonly Button[],
): SlackMessage {
  const rows = inRows(buttons, LIMITS.buttons.most).map(
    (row) => ({ type: 'actions', elements: row.map(buttonOf) }) as const,
  );
  const listed = richText(sources.length > 0 ? [SOURCES, ...sources] : [], true);
  return {
    text: textOf([{ gap: false, groups: [[title]] }, ...sections, ...sourceSections(sources)]),
    blocks: [
      ...titleBlock(title),
      ...bodyBlocks(sections, LIMITS.blocks.most - FRAME - rows.length),
      ...(listed.length > 0 ? [{ type: 'divider' } as const, ...listed] : []),
      ...rows,
    ],
    mrkdwn: false,
    parse: 'none',
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** The message with a line that it may stand there already. */
export const sentAgain = (message: SlackMessage): SlackMessage => ({
  ...message,
  text: `${own.sentAgain}\n${message.text}`,
  blocks: [{ type: 'context', elements: [plainText(own.sentAgain)] }, ...message.blocks],
});

const SOURCES: Line = heading(ours(own.sources));

const sourceSections = (sources: readonly Line[]): Section[] =>
  sources.length > 0
    ? [{ gap: true, groups: [[SOURCES], ...sources.map((one) => [one] as const)] }]
    : [];

/** A header shows words as they are only when they need no escape; others go as bold rich text. */
function titleBlock(title: Line): types.KnownBlock[] {
  const words = clean(plainLine(title)).trim();
  if (words !== '' && words.length <= LIMITS.header.most && needsNoEscape(words))
    return [{ type: 'header', text: plainText(words) }];
  return richText([title]);
}

/** A block for each section; all in one where there are too many, with nothing lost. */
function bodyBlocks(sections: readonly Section[], most: number): types.KnownBlock[] {
  const joined = joinUngapped(sections);
  if (joined.length <= most) return joined.flatMap(sectionBlocks);
  return richText(joined.flat());
}

/** Sections that are not set off from the one before run on with it. */
function joinUngapped(sections: readonly Section[]): Line[][] {
  const joined: Line[][] = [];
  for (const { gap, groups } of sections) {
    const lines = groups.flat();
    const last = joined.at(-1);
    if (last && !gap && isNote(last[0]) === isNote(lines[0])) last.push(...lines);
    else joined.push(lines);
  }
  return joined;
}

const isNote = (line: Line | undefined): boolean => line?.indent === 0 && line.style === 'note';

/** Notes alone are small print, where they need no escape. */
function sectionBlocks(lines: readonly Line[]): types.KnownBlock[] {
  const words = lines.map((line) => clean(plainLine(line)).trim()).filter((text) => text !== '');
  const small =
    lines.every(isNote) &&
    words.length > 0 &&
    words.length <= LIMITS.context.most &&
    words.every((text) => needsNoEscape(text) && text.length <= LIMITS.plain.most);
  if (small) return [{ type: 'context', elements: words.map(plainText) }];
  return richText(lines);
}

/** A button; `action_id` is its verb, `value` what it carries. */
const buttonOf = ({ label, id }: Button): types.Button => ({
  type: 'button',
  action_id: label.toLowerCase(),
  text: plainText(label),
  value: id,
});

/** The same as text: a line each, with an empty line where a section is set off. */
const textOf = (sections: readonly Section[]): string =>
  sections
    .flatMap(({ gap, groups }) => [...(gap ? [''] : []), ...groups.flat().map(spokenLine)])
    .join('\n');

const spokenLine = (line: Line): string => escapeSlack(clean(plainLine(line)));
