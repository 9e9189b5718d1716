/** How the program is called on the command line. */
export const CALL = 'npm run -s verbatim --';

/** All that a call may consist of. */
export const CALL_USAGE = `${CALL} <command> [words…] [--option value] [--corpus DIR] [--store FILE] [--json]`;

/** What the program does on the command line alone, beside answering, and what each is for. */
export const PROGRAM = {
  load: 'Reads what is new or changed in the corpus; a bot may run on the same store meanwhile',
  digests: 'Lists every digest and watch: when each posts next, and what went wrong',
  setup: 'Leads through setting up Discord and Slack, and checks their tokens',
  manifest: 'Prints the manifest that Slack makes the app from',
  version: 'Prints the version of Verbatim',
} as const;

/** Whether a name is of what the program does itself. */
export const isOfProgram = (name: string): name is keyof typeof PROGRAM =>
  Object.hasOwn(PROGRAM, name);
