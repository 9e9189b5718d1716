import { clean } from '../clean.ts';
import { LIMITS } from './limits.ts';

/** Whether a source's address may be a link: http or https, short enough, and nothing hidden in it. */
export const isLink = (url: string): boolean =>
  url.length <= LIMITS.link.most &&
  /^https?:\/\/[^\s<>|"`\\^{}]+$/i.test(url) &&
  clean(url) === url &&
  URL.canParse(url);
