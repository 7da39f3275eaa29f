import { markdownTable } from '../../simulators/_kit/exports/markdown.ts';
import type { AssessmentSetting } from '../assessment/setting.ts';
import { cellName, levelName } from '../assessment/setting.ts';

/** What a maturity model asks: one table, a row for each cell and a column for each level. */
export function assessmentRubrics(setting: Pick<AssessmentSetting, 'model' | 'text'>): string {
  const { items, levels } = setting.model;
  const heading = ['', ...levels.map((_, at) => `${at + 1} ${levelName(setting, at + 1)}`)];
  const rows = items.map(({ id }) => [cellName(setting, id), ...(setting.text.items[id]?.anchors ?? [])]);
  return markdownTable(heading, rows, []);
}
