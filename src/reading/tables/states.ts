import { words } from './words.ts';

/** Abbreviated states and provinces as newspapers print them, as they are written. */
export const STATE_ABBREVIATIONS = words(`
  Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Kans. Ky. La. Md. Mass. Mich.
  Minn. Miss. Mo. Mont. Neb. Nebr. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D.
  Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C. B.C. Ont. Que. Alta. P.E.I. N.S.W. DC NSW
`);

/** What universities of several campuses are of, each named behind a comma. */
export const CAMPUS_STATES: ReadonlySet<string> = new Set(
  `alabama, alaska, arkansas, california, colorado, hawaii, illinois, maine, maryland, massachusetts, michigan,
  minnesota, missouri, nebraska, nevada, north carolina, south carolina, tennessee, texas, wisconsin`.split(
    /,\s+/,
  ),
);

/** States whose short form stands before other names, small letters: "US Defense Secretary". */
export const SHORT_STATES = words('us u.s. uk u.k. eu e.u. un u.n. usa u.s.a. uae');

/** Names of countries that the list of ISO names gives in another form only. */
export const MORE_COUNTRIES: ReadonlySet<string> = new Set([
  ...['Syria', 'Vietnam', 'Laos', 'Moldova', 'Tanzania', 'Bolivia', 'Venezuela', 'North Korea'],
  ...[
    'Libya',
    'Brunei',
    'Macedonia',
    'Kosovo',
    'Burma',
    'Swaziland',
    'Britain',
    'England',
    'Korea',
  ],
  ...[
    'Scotland',
    'Wales',
    'Northern Ireland',
    'America',
    'Holland',
    'Soviet Union',
    'USSR',
    'U.K.',
  ],
  ...[
    'Hong Kong',
    'Macau',
    'Cape Verde',
    'East Timor',
    'Micronesia',
    'Yugoslavia',
    'Czechoslovakia',
  ],
  ...[
    'Iran',
    'Russia',
    'Tibet',
    'Chechnya',
    'Kurdistan',
    'Somaliland',
    'South Ossetia',
    'Abkhazia',
  ],
]);
