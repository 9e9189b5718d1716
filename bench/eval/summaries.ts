import { choose } from '../../src/brief/summary/choose.ts';
import { type BriefWeights, tuned } from '../../src/brief/words/weights.ts';
import { cut, oracle, type Rouge, rouge } from './rouge.ts';
import { asTable } from './table.ts';
import { loadTasks, type Task } from './tasks.ts';

/** Parts the rows are dealt into: weights are chosen on all but one and judged on that one. */
const FOLDS = 5;

/** The weights in use and their neighbours: one weight at a time, smaller and larger. */
const neighbours = (): readonly BriefWeights[] => [
  tuned,
  ...(Object.keys(tuned) as (keyof BriefWeights)[]).flatMap((key) =>
    [0.6, 1.6].map((times) => ({ ...tuned, [key]: tuned[key] * times })),
  ),
];

const briefScores = ({ rows, limit, budget }: Task, weights: BriefWeights): readonly Rouge[] =>
  rows.map(({ material, references }) =>
    rouge(
      cut(
        choose(material, { limit, budget }, weights).map(({ text }) => text),
        budget,
      ),
      references,
    ),
  );

const leadScores = ({ rows, limit, budget }: Task): readonly Rouge[] =>
  rows.map(({ material: { passages, places, standings }, references }) => {
    const lead = [...passages.keys()]
      .filter((at) => standings[at] === 'stands' || standings[at] === 'leans')
      .sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
      .slice(0, limit)
      .map((at) => passages[at]?.text ?? '');
    return rouge(cut(lead, budget), references);
  });

const oracleScores = ({ rows, limit, budget }: Task): readonly Rouge[] =>
  rows.map(({ material, references }) => {
    const sentences = material.passages.map(({ text }) => text);
    return rouge(cut(oracle(sentences, references, limit, budget), budget), references);
  });

const mean = (scores: readonly Rouge[]): Rouge => {
  const of = (key: keyof Rouge) => scores.reduce((sum, one) => sum + one[key], 0) / scores.length;
  return { one: of('one'), two: of('two'), l: of('l') };
};

const overall = ({ one, two, l }: Rouge): number => (one + two + l) / 3;

const shown = (scores: readonly Rouge[]): string => {
  const { one, two, l } = mean(scores);
  return [one, two, l].map((part) => (100 * part).toFixed(1)).join('/');
};

/** What each choice of weights is called: the one weight that is not as in use. */
const nameOf = (weights: BriefWeights): string => {
  const key = (Object.keys(tuned) as (keyof BriefWeights)[]).find(
    (one) => weights[one] !== tuned[one],
  );
  return key === undefined ? 'in use' : `${key} ${weights[key].toFixed(2)}`;
};

/** Scores of rows judged by weights that were chosen without them, and which were chosen. */
const crossValidate = (tasks: readonly Task[]) => {
  const choices = neighbours();
  const all = choices.map((weights) => tasks.map((task) => briefScores(task, weights)));
  const chosen: string[] = [];
  const held = tasks.map((): Rouge[] => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const trained = all.map((scores) =>
      scores.reduce(
        (sum, rows) => sum + overall(mean(rows.filter((_, at) => at % FOLDS !== fold))),
        0,
      ),
    );
    const best = trained.indexOf(Math.max(...trained));
    chosen.push(nameOf(choices[best] ?? tuned));
    for (const [task, rows] of (all[best] ?? []).entries()) {
      held[task]?.push(...rows.filter((_, at) => at % FOLDS === fold));
    }
  }
  return { inUse: all[0] ?? [], held, chosen };
};

/**
 * ROUGE-1/2/L F of briefs on the evaluation summaries, beside LEAD and the greedy oracle, as lines
 * of a table; "held out" judges each fifth of the rows by weights chosen on the others.
 */
export async function summariesSection(shared: URL): Promise<string> {
  const tasks = await loadTasks(new URL('eval/summaries/', shared));
  const { inUse, held, chosen } = crossValidate(tasks);
  const table = asTable([
    ['Summaries (ROUGE-1/2/L F, no stemming)', ...tasks.map(({ label }) => label)],
    ['greedy oracle', ...tasks.map((task) => shown(oracleScores(task)))],
    ['brief', ...inUse.map(shown)],
    ['brief, weights held out', ...held.map(shown)],
    ['LEAD, furniture removed', ...tasks.map((task) => shown(leadScores(task)))],
  ]);
  return `${table}\nWeights chosen by fold: ${chosen.join(', ')}`;
}
