import type { ViewOutput } from '@slack/bolt';
import type { Asked } from '../../../asked/line.ts';
import type { Spot } from '../asker/spot.ts';
import { isTimeInput, timesIn } from './times.ts';

/** What a form remembers: whence it was called, for which command, and what that is told besides. */
export interface Origin {
  /** Forms that are open have it under this name. */
  readonly place: Spot;
  readonly command: string | null;
  readonly told: Asked['options'];
}

/** What a form remembers, from its private_metadata. */
export const originOf = (metadata: string): Origin => JSON.parse(metadata) as Origin;

/** What was filled into a form, by its inputs; '' where nothing was. */
export function filledInto(values: ViewOutput['state']['values']): Asked['options'] {
  const inputs = Object.entries(values).filter(([key]) => !isTimeInput(key));
  return Object.fromEntries(
    inputs.map(([key, { [key]: filled }]) => {
      if (filled?.selected_options?.length) return [key, true];
      const { selected_option, selected_conversation: channel, value } = filled ?? {};
      const given = (selected_option?.value ?? (channel ? `<#${channel}>` : value) ?? '').trim();
      return [key, given === '' ? (timesIn(key, values) ?? '') : given];
    }),
  );
}
