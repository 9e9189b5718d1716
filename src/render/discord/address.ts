import { escapeDiscord } from './escape.ts';
import { LIMITS } from './limits.ts';

/* Characters of RFC 3986, 2, without those that Discord's markup is made of. */
const PLAIN = /^https?:\/\/[A-Za-z0-9\-._:/?#@!$&'()+,;=%]+$/;
const PINGS = /@(?:everyone|here)/i;

const isSafe = (url: string): boolean =>
  url.length <= LIMITS.link.most &&
  PLAIN.test(url) &&
  !PINGS.test(url) &&
  URL.canParse(url) &&
  new URL(url).username === '';

/** A source's address as a link without a preview, itself unchanged; as plain words when it is not safe. */
export const addressOf = (url: string): string => (isSafe(url) ? `<${url}>` : escapeDiscord(url));
