import type { Inputs } from './inputs.ts';
import type { MaturityLabels } from './labels/zh.ts';

type AnswerRow = Inputs['answers'][number];
type LevelRow = Inputs['levels'][number];
type Counts = readonly [number, number, number, number, number];
type PresetName = 'levels' | 'foundation' | 'fewPeople' | 'blindSpots';

/** Counts per level, target, importance and effort of the worked example, in the order of systems and dimensions. */
const WORKED: readonly (readonly [Counts, AnswerRow['target'], number, AnswerRow['effort']])[] = [
  [[0, 0, 4, 1, 0], 'next', 4, '3'],
  [[0, 3, 2, 0, 0], '4', 3, '3'],
  [[0, 5, 0, 0, 0], 'next', 3, '2'],
  [[0, 2, 3, 0, 0], 'next', 4, '3'],
  [[0, 4, 1, 0, 0], 'next', 5, '3'],
  [[3, 2, 0, 0, 0], '3', 5, '2'],
  [[0, 5, 0, 0, 0], 'next', 3, '2'],
  [[4, 1, 0, 0, 0], '3', 4, '3'],
  [[0, 0, 5, 0, 0], 'next', 3, '2'],
  [[0, 0, 3, 2, 0], 'next', 3, '2'],
  [[1, 3, 0, 1, 0], 'next', 4, '3'],
  [[0, 5, 0, 0, 0], 'next', 3, '3'],
];
const HELD = [3, 2, 2, 2, 2, 1, 2, 1, 3, 3, 2, 2];
const SPLIT_ROW = 10;
const ORDER: Inputs['order'] = [
  { cell: 4, after: 2 },
  { cell: 5, after: 6 },
  { cell: 8, after: 6 },
  { cell: 12, after: 11 },
];

/** Five people's invented answers to the twelve cells; the cells themselves are those of the growth support systems. */
export function example(labels: MaturityLabels): Pick<Inputs, 'answers' | 'levels' | 'order'> {
  return { answers: answersOf(labels, ({ counts }) => counts), levels: workedLevels(labels), order: ORDER };
}

/** Named starting points, each laid over the example. */
export function presets(labels: MaturityLabels): Record<PresetName, Partial<Inputs>> {
  return {
    levels: { known: 'levels' },
    foundation: {
      known: 'levels',
      levels: workedLevels(labels).map((row) => ({ ...row, held: 1, target: 'next', settled: 'settled' })),
    },
    fewPeople: { answers: answersOf(labels, ({ counts: [one, ...rest] }) => withoutTwo([one, ...rest])) },
    blindSpots: { answers: answersOf(labels, ({ counts }) => counts, [5, 7]) },
  };
}

function answersOf(
  labels: MaturityLabels,
  countsOf: (row: { counts: Counts }) => Counts,
  unseen: readonly number[] = [],
): AnswerRow[] {
  return WORKED.map(([counts, target, importance, effort], index) => {
    const isUnseen = unseen.includes(index);
    const [level1, level2, level3, level4, level5] = isUnseen ? withoutTwo(counts) : countsOf({ counts });
    const unknown = isUnseen ? 2 : 0;
    const levels = { level1, level2, level3, level4, level5 };
    const place = placeOf(index, labels);
    return { ...place, ...levels, unknown, notApplicable: 0, agreed: 'none', target, importance, effort };
  });
}

function workedLevels(labels: MaturityLabels): LevelRow[] {
  return WORKED.map(([, target, importance, effort], index) => ({
    ...placeOf(index, labels),
    held: HELD[index] ?? 1,
    settled: index === SPLIT_ROW ? 'split' : 'settled',
    target,
    importance,
    effort,
  }));
}

/** Two answers fewer, taken from the most common level. */
function withoutTwo(counts: Counts): Counts {
  const most = counts.indexOf(Math.max(...counts));
  return counts.map((count, index) => (index === most ? count - 2 : count)) as unknown as Counts;
}

function placeOf(index: number, { examples: { systems, cells } }: MaturityLabels) {
  return { system: systems[Math.floor(index / cells.length)] ?? '', cell: cells[index % cells.length] ?? '' };
}
