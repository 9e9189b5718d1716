/** What the asker can mend. */
export type RefusalCode =
  | 'unknown command'
  | 'missing option'
  | 'unknown option'
  | 'bad option'
  | 'too long'
  | 'unknown source'
  | 'unknown subscription'
  | 'not allowed'
  | 'too many'
  | 'too fast'
  | 'expired'
  | 'no corpus'
  | 'no file'
  | 'setting';

/** Thrown when the asker can mend it: a code, a sentence (or several, a line each), and a hint that says what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly hint: string;
  /** The option whose value will not do; null when it is not the fault of one. */
  readonly option: string | null;

  constructor(code: RefusalCode, sentence: string, hint: string, option: string | null = null) {
    super(sentence);
    this.code = code;
    this.hint = hint;
    this.option = option;
  }
}
