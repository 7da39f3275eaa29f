import { type CsvCell, writeCsv } from '../../../simulators/_kit/exports/csv.ts';
import { fill } from '../../simulator-host/labels/fill.ts';
import { exportLabels } from '../labels/exports.ts';
import type { Goal } from '../session.ts';
import { cellName, itemWords } from '../setting.ts';
import type { ExportedSession } from './exported-session.ts';

/** Which tracker the file is for: each reads columns by its own names. */
export type Tracker = 'github' | 'jira';

type Exported = Pick<ExportedSession, 'setting' | 'session'>;

/**
 * The goals as tasks to import: one row per goal, with the anchor of the level to reach as the acceptance test. No token is asked for; the
 * file is uploaded by hand (Jira: *Import issues from CSV*; GitHub: the columns that its importers share).
 */
export function tasksCsv(exported: Exported, tracker: Tracker): string {
  const rows = exported.session.goals.map((goal) => COLUMNS[tracker].row(taskOf(goal, exported), goal));
  return writeCsv([COLUMNS[tracker].heading, ...rows]);
}

interface Task {
  title: string;
  body: string;
  label: string;
}

const COLUMNS: Record<Tracker, { heading: string[]; row: (task: Task, goal: Goal) => CsvCell[] }> = {
  // Owners are names, not accounts: an importer would refuse them as assignees.
  github: {
    heading: ['title', 'body', 'labels'],
    row: ({ title, body, label }) => [title, body, label],
  },
  jira: {
    heading: ['Summary', 'Description', 'Issue Type', 'Labels', 'Due Date'],
    row: ({ title, body, label }, { review = '' }) => [title, body, 'Task', label, review],
  },
};

function taskOf(goal: Goal, { setting, session }: Exported): Task {
  const words = exportLabels[setting.locale].task;
  const anchor = itemWords(setting, goal.item).anchors[goal.to - 1] ?? '';
  const lines = [
    [words.accept, anchor],
    [words.action, goal.action],
    [words.owner, goal.owner],
    [words.measure, goal.measure],
    [words.evidence, goal.evidence],
    [words.review, goal.review],
    [words.scope, session.scope],
  ].flatMap(([name, value]) => (value ? [fill(words.line, { name: name ?? '', value })] : []));
  return {
    title: fill(words.title, { cell: cellName(setting, goal.item), from: goal.from, to: goal.to }),
    body: lines.join('\n'),
    label: `${setting.model.id}-${goal.item.replaceAll('.', '-')}`,
  };
}
