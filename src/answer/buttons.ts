/** A button under an answer: what stands on it, and what it carries. */
export interface Button {
  readonly label: string;
  readonly id: string;
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
