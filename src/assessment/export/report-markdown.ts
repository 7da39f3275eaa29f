import { blocksOf, markdownTable, markdownText } from '../../../simulators/_kit/exports/markdown.ts';
import { fill } from '../../simulator-host/labels/fill.ts';
import { levelText, limitingText, meanText } from '../figure-text.ts';
import { exportLabels } from '../labels/exports.ts';
import { figureLabels } from '../labels/figures.ts';
import type { Goal } from '../session.ts';
import { cellName, itemWords } from '../setting.ts';
import type { ExportedSession } from './exported-session.ts';
import { priorityText } from './priority-text.ts';

/**
 * The report as Markdown: the whole, the systems, every cell, the order of work with its arithmetic, the goals, and the method last.
 * Everything that people typed is text and nothing else.
 */
export function reportMarkdown(exported: ExportedSession): string {
  const { setting, session, result, date } = exported;
  const words = exportLabels[setting.locale].report;
  return blocksOf([
    `# ${markdownText(fill(words.title, { model: setting.text.title, scope: session.scope }))}`,
    markdownText(
      fill(result.isEveryone ? words.everyone : words.people, { people: result.people, invited: result.invited, date }),
    ),
    `## ${words.overall}`,
    overallTable(exported),
    `## ${words.cells}`,
    cellsTable(exported),
    `## ${words.priorities}`,
    ...priorityLines(exported),
    `## ${words.goals}`,
    goalsTable(exported),
    `## ${words.method}`,
    words.methodText,
  ]);
}

function overallTable({ setting, result }: ExportedSession): string {
  const words = figureLabels[setting.locale];
  const rows = [
    ...result.systems.map(({ id, profile }) => ({ name: setting.text.systems[id]?.name ?? id, profile })),
    { name: words.overall, profile: result.overall },
  ].map(({ name, profile }) => [
    name,
    levelText(profile.held, setting),
    meanText(profile.mean, setting.locale),
    limitingText(profile.limiting, setting),
  ]);
  const heading = [words.system, words.held, words.mean, exportLabels[setting.locale].report.limiting];
  return markdownTable(heading, rows, [false, false, true, false]);
}

function cellsTable({ setting, result }: ExportedSession): string {
  const words = figureLabels[setting.locale];
  const rows = result.cells.map(({ item, score, agreed, agreement, valid, counts }) => [
    cellName(setting, item),
    levelText(score.held, setting),
    meanText(score.mean, setting.locale),
    agreed ? String(agreed.level) : '',
    agreement ? (words.agreement[agreement.state] ?? '') : '',
    fill(words.ofAnswered, { valid, total: score.applicable }),
    counts && counts.unknown > 0 ? String(counts.unknown) : '',
    [agreed?.reason, agreed?.dissent].filter(Boolean).join(' / '),
  ]);
  const { agreement, answered, unknown, reasoning } = exportLabels[setting.locale].report;
  const heading = [words.cell, words.held, words.mean, words.agreed, agreement, answered, unknown, reasoning];
  return markdownTable(heading, rows, [false, false, true, true, false, false, true, false]);
}

function priorityLines({ setting, plan }: ExportedSession): string[] {
  const words = exportLabels[setting.locale].report;
  const open = plan.priorities.filter(({ state }) => state !== 'reached');
  if (open.length === 0) return [words.noGap];
  const { changes, firstKept, topThreeKept } = plan.stability;
  return [
    open.map((priority, index) => `${index + 1}. ${markdownText(priorityText(priority, setting))}`).join('\n'),
    ...(changes > 0 ? [fill(words.stability, { changes, firstKept, topThreeKept })] : []),
  ];
}

function goalsTable({ setting, session }: ExportedSession): string {
  const words = exportLabels[setting.locale].report;
  if (session.goals.length === 0) return words.noGoals;
  const row = ({ item, from, to, stage, owner = '', measure = '', evidence = '', review = '' }: Goal) => [
    String(stage + 1),
    cellName(setting, item),
    `${from} → ${to}`,
    itemWords(setting, item).anchors[to - 1] ?? '',
    owner,
    measure,
    evidence,
    review,
  ];
  return markdownTable(Object.values(words.goalColumns), session.goals.map(row), [true]);
}
