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

/** Thrown when the asker can mend it: a code, one sentence, and a hint that says what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly hint: string;

  constructor(code: RefusalCode, sentence: string, hint: string) {
    super(sentence);
    this.code = code;
    this.hint = hint;
  }
}
