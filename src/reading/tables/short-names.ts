/** Given names with their short forms and other spellings, a line for each name; a short form may be of several. */
const LINES = `
alexander alex alec sandy
alexandra alex sandra
andrew andy drew
anthony antony tony
barbara barb
benjamin ben benny binyamin
bernard bernie
bradley brad
catherine katherine kathryn cathy kathy kate katie
charles charlie chuck
christopher chris
christine christina chris chrissy
cynthia cindy
daniel dan danny
david dave
deborah debra debbie deb
donald don
dorothy dot
douglas doug
edward ed eddie ted ned
elizabeth liz lizzie beth betty betsy
frederick frederic fred freddie
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
jacqueline jackie
james jim jimmy jamie
jeffrey jeffery geoffrey jeff geoff
jennifer jen jenny
joanna joanne jo
jonathan jon
joseph joe joey yosef
joshua josh
kenneth ken kenny
lawrence laurence larry
leonard len lenny
margaret maggie peggy meg
matthew matt
michael mike mick mickey
mitchell mitch
nathaniel nathan nate nat
nicholas nicolas nick
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phillip phil
raymond ray
rebecca becky
richard rick dick rich ricky
robert bob rob bobby robbie
ronald ron ronnie
samantha sam
samuel sam sammy
stephen steven steve
susan susanna sue
terence terrence terry
theodore ted teddy
thomas tom tommy
timothy tim
victoria vicky
vincent vince
walter walt
william bill will billy
zachary zach zack
`;

const NAMES: readonly ReadonlySet<string>[] = LINES.trim()
  .split('\n')
  .map((line) => new Set(line.split(' ')));

/** The names a form may be of. */
const LINES_OF: ReadonlyMap<string, readonly ReadonlySet<string>[]> = new Map(
  [...new Set(NAMES.flatMap((line) => [...line]))].map((form) => [
    form,
    NAMES.filter((line) => line.has(form)),
  ]),
);

/** The given names a short form stands for, the form itself left out: "daniel" for "dan"; small letters. */
export const fullForms = (short: string): readonly string[] =>
  (LINES_OF.get(short) ?? []).flatMap((line) =>
    [...line].slice(0, 1).filter((full) => full !== short),
  );

/** Whether two given names, small letters, may be one: "sam" and "samuel". */
export const mayBeOneGiven = (a: string, b: string): boolean =>
  LINES_OF.get(a)?.some((line) => line.has(b)) ?? false;
