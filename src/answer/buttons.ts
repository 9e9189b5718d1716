/** A button under an answer: what stands on it, what it carries, and the digest or watch in whose row it stands. */
export interface Button {
  readonly label: string;
  readonly id: string;
  readonly of: string | null;
}

/** Buttons in rows of so many at most; those of one digest or watch share none with another's. */
export function inRows(buttons: readonly Button[], most: number): readonly (readonly Button[])[] {
  const rows: Button[][] = [];
  for (const button of buttons) {
    const last = rows.at(-1);
    if (last !== undefined && last.length < most && last[0]?.of === button.of) last.push(button);
    else rows.push([button]);
  }
  return rows;
}

/** Verbatim's own words on buttons. */
export const buttonLabels = {
  more: 'More',
  sources: 'Sources',
  context: 'Context',
  share: 'Share',
  preview: (id: string): string => `Preview ${id}`,
  edit: (id: string): string => `Edit ${id}`,
  options: (id: string): string => `Options ${id}`,
  pause: (id: string): string => `Pause ${id}`,
  resume: (id: string): string => `Resume ${id}`,
  remove: (id: string): string => `Remove ${id}`,
} as const;

/** Most characters on a button. */
export const LONGEST_LABEL = 'Preview 12345'.length;
