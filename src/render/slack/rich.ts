import type { types } from '@slack/bolt';
import { clean } from '../clean.ts';
import { type Line, plainRun, type Run } from '../line.ts';
import { isLink } from './address.ts';

/* Slack shows the words of rich text as they are and reads nothing in them. */

type Style = NonNullable<types.RichTextText['style']>;

/** How a date is shown, in the reader's own time zone. */
const DATE = '{date_short_pretty} at {time}';

/* Only our own words are ever formatted. */
const STYLES: Readonly<Record<Line['style'], Style>> = {
  plain: {},
  heading: { bold: true },
  note: { italic: true },
  warning: { bold: true },
};

/** Lines as rich text; no block when they hold no words. With `flat`, no line has a bullet. */
export function richText(lines: readonly Line[], flat = false): types.RichTextBlock[] {
  const elements: (types.RichTextSection | types.RichTextList)[] = [];
  for (const line of lines) {
    const section = sectionOf(line);
    if (!section) continue;
    const last = elements.at(-1);
    const indent = line.indent === 2 ? 1 : 0;
    if (flat || line.indent === 0) elements.push(section);
    else if (last?.type === 'rich_text_list' && last.indent === indent)
      elements.splice(-1, 1, { ...last, elements: [...last.elements, section] });
    else elements.push({ type: 'rich_text_list', style: 'bullet', indent, elements: [section] });
  }
  return elements.length > 0 ? [{ type: 'rich_text', elements }] : [];
}

function sectionOf({ runs, style }: Line): types.RichTextSection | null {
  const elements = runs.flatMap((run) => runOf(run, style));
  return elements.length > 0 ? { type: 'rich_text_section', elements } : null;
}

function runOf(run: Run, style: Line['style']): types.RichTextElement[] {
  switch (run.kind) {
    case 'own':
      return textOf(run.text, STYLES[style]);
    case 'news':
      return textOf(run.text, style === 'heading' ? STYLES.heading : {});
    case 'citations':
      return textOf(plainRun(run));
    case 'url':
      return isLink(run.url) ? [{ type: 'link', url: run.url }] : textOf(run.url);
    case 'time': {
      const timestamp = Math.floor(Date.parse(run.at) / 1000);
      return [{ type: 'date', timestamp, format: DATE, fallback: plainRun(run) }];
    }
    case 'channel':
      return [{ type: 'channel', channel_id: run.id }];
  }
}

function textOf(words: string, style: Style = {}): types.RichTextElement[] {
  const text = clean(words);
  if (text === '') return [];
  return [{ type: 'text', text, ...(Object.keys(style).length > 0 ? { style } : {}) }];
}
