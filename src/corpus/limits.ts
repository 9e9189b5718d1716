const MEBIBYTE = 1024 * 1024;

/** What a document may cost; past a limit it is skipped by name, or read in a simpler way. */
export const LIMITS = {
  /** A document that is read as a whole. */
  documentBytes: 16 * MEBIBYTE,
  /** One line of a `.jsonl`. */
  lineBytes: 2 * MEBIBYTE,
  /** A larger `.jsonl` is read in pieces of about this, so that all cores have work. */
  pieceBytes: MEBIBYTE,
  /** HTML nested deeper than this is read without a tree: 5,000 nested divs take seconds to parse. */
  htmlDepth: 400,
  /** The same for the number of tags. */
  htmlTags: 60_000,
  /** Paragraphs at the top of a plain text among which its header may stand. */
  headerParagraphs: 16,
  /** The same under a menu, which may be as long as this. */
  menuParagraphs: 150,
  /** How far below the first sentence, which may be a deck, a header may go on. */
  deckParagraphs: 8,
  /** Characters of a text from which its language is told. */
  languageSample: 2000,
} as const;
