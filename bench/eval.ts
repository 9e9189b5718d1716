import { existsSync } from 'node:fs';
import { questionsSection } from './eval/questions.ts';
import { OPEN_SETS, readingFaultsOf, readingTable } from './eval/reading.ts';
import { storiesSection } from './eval/stories.ts';
import { summariesSection } from './eval/summaries.ts';

const SHARED = new URL('../../shared/', import.meta.url);

/* What is measured: each prints one table from the shared texts. */
const SECTIONS: readonly ((shared: URL) => Promise<string>)[] = [
  readingTable,
  summariesSection,
  storiesSection,
  questionsSection,
];

const [flag, set] = process.argv.slice(2);

if (!existsSync(SHARED)) {
  console.log('Nothing to measure with: the evaluation texts are not in ../shared.');
} else if (flag === undefined) {
  for (const section of SECTIONS) console.log(`${await section(SHARED)}\n`);
} else if (flag === '--errors' && set !== undefined && OPEN_SETS.includes(set)) {
  console.log(await readingFaultsOf(set, SHARED));
} else {
  console.error(`Use: npm run eval, or npm run eval -- --errors ${OPEN_SETS.join('|')}`);
  process.exitCode = 2;
}
