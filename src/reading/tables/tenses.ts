/** Verbs and participles that put what follows them after today, small letters. */
export const FUTURE: ReadonlySet<string> = new Set(
  `will 'll ’ll wo shall scheduled due expected slated planned poised upcoming hopes aims intends
  prepares preparing plans`.split(/\s+/),
);

/** Those that do so before "to" alone, whatever the tagger takes them for: "its plan to meet". */
export const FUTURE_TO: ReadonlySet<string> = new Set(
  'plan plans hope hopes intend intends aim aims expect expects going likely'.split(' '),
);

/** Participles that do so between "is" or "was" and "to": "was forecast to hit". */
export const FORECAST: ReadonlySet<string> = new Set(['forecast', 'predicted', 'projected']);

/** Those that may do so: to come if they say a day, but a month "may" be one of last year. */
export const PROBABLE: ReadonlySet<string> = new Set(['may', 'must']);

/**
 * Verbs of what goes by a calendar, as dictionary forms: with a day right behind them their present is to come.
 * None that captions tell the past by ("meets", "arrives").
 */
export const SCHEDULED: ReadonlySet<string> = new Set(
  `begin start open reopen resume end close finish conclude expire launch premiere debut kick take come go
  fall run`.split(/\s+/),
);

/** Verbs that leave open whether it is past or to come, small letters. */
export const OPEN: ReadonlySet<string> = new Set(
  'would could might should can ca if whether'.split(' '),
);

/** Verbs by which somebody tells what "would" be, as dictionary forms. */
export const TELLING: ReadonlySet<string> = new Set(
  `say tell announce add promise vow pledge warn predict confirm report expect believe hope insist
  declare decide state indicate signal suggest write`.split(/\s+/),
);

/** Verbs whose "to" tells what took place: "failed to stop", "forced them to leave". */
export const TOOK_PLACE: ReadonlySet<string> = new Set(
  `manage fail force begin start continue help lead prompt cause struggle decline refuse try gather
  rush vote`.split(/\s+/),
);

/** Verbs by which something that may be to come is called off, as dictionary forms. */
export const CALLED_OFF: ReadonlySet<string> = new Set(['cancel', 'postpone', 'scrap']);

/** Verbs of one form in present and past, which a day's name makes past: "the storm hit on Monday". */
export const UNCHANGED: ReadonlySet<string> = new Set(
  `hit put cut set quit let shut cost hurt read beat cast bid split spread shed burst bet broadcast
  thrust upset`.split(/\s+/),
);
