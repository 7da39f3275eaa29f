import { isNumber } from '../../../simulators/_kit/amount.ts';
import { fill } from '../../simulator-host/labels/fill.ts';
import { Scroll } from '../../simulator-host/Scroll.tsx';
import { meanText, reasonText } from '../figure-text.ts';
import { compareLabels } from '../labels/compare.ts';
import type { CellResult } from '../result/score-session.ts';
import { type AssessmentSetting, cellName } from '../setting.ts';
import { BetweenTeams } from './BetweenTeams.tsx';
import type { Comparison } from './team-bench.ts';

/** The teams that may be shown, cell by cell, and all together. */
export function TeamTable({ setting, comparison }: { setting: AssessmentSetting; comparison: Comparison }) {
  const { locale, model } = setting;
  const words = compareLabels[locale];
  const { shown, hidden, threshold, together } = comparison;
  if (shown.length === 0) return <p class="gw-assess-warning">{fill(words.allHidden, { threshold })}</p>;
  const columns = [
    ...shown.map(({ session, result }) => ({ id: session.id, name: session.scope, result })),
    { id: '', name: words.together, result: together },
  ];
  return (
    <section>
      <h2>{words.table}</h2>
      {hidden > 0 && <p class="gw-assess-warning">{fill(words.hidden, { count: hidden })}</p>}
      <p class="gw-assess-quiet">{words.read}</p>
      <Scroll label={words.table}>
        <table class="gw-assess-table">
          <thead>
            <tr>
              <th scope="col">{words.cell}</th>
              {columns.map(({ id, name, result }) => (
                <th key={id} scope="col">
                  {fill(words.team, { scope: name, people: result.people })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.items.map((item) => (
              <tr key={item.id}>
                <th scope="row">{cellName(setting, item.id)}</th>
                {columns.map(({ id, result }) => (
                  <td key={id}>
                    {cellText(
                      result.cells.find((cell) => cell.item === item.id),
                      locale,
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <BetweenTeams setting={setting} comparison={comparison} />
    </section>
  );
}

function cellText(cell: CellResult | undefined, locale: AssessmentSetting['locale']): string {
  if (!cell) return '';
  const { held, mean } = cell.score;
  if (!isNumber(held)) return reasonText(held, locale);
  return locale === 'zh' ? `${held}（${meanText(mean, locale)}）` : `${held} (${meanText(mean, locale)})`;
}
