import { isNumber } from '../../../simulators/_kit/amount.ts';
import {
  groupCorrelations,
  LEAST_TEAMS,
  meanSquaresOf,
} from '../../../simulators/maturity/scoring/intraclass-correlation.ts';
import { formatFixed } from '../../i18n/format-number.ts';
import { Scroll } from '../../simulator-host/Scroll.tsx';
import { reasonText } from '../figure-text.ts';
import { compareLabels } from '../labels/compare.ts';
import { figureLabels } from '../labels/figures.ts';
import { levelsOf } from '../merge/counts.ts';
import { type AssessmentSetting, cellName } from '../setting.ts';
import type { Comparison } from './team-bench.ts';

/** How much of the differences lies between teams: from ten teams on, never for fewer. */
export function BetweenTeams({ setting, comparison }: { setting: AssessmentSetting; comparison: Comparison }) {
  const { locale, model } = setting;
  const words = compareLabels[locale];
  const { shown } = comparison;
  if (shown.length < LEAST_TEAMS) return null;
  const text = (item: string) => {
    const groups = shown.map(({ result }) => {
      const counts = result.cells.find((cell) => cell.item === item)?.counts;
      return counts ? levelsOf(counts) : [];
    });
    const squares = meanSquaresOf(groups.filter((levels) => levels.length > 0));
    if (!squares) return [figureLabels[locale].none, figureLabels[locale].none];
    const { one, mean } = groupCorrelations(squares);
    return [one, mean].map((amount) => (isNumber(amount) ? formatFixed(amount, 2) : reasonText(amount, locale)));
  };
  return (
    <details class="gw-assess-extras">
      <summary>{words.icc}</summary>
      <p class="gw-assess-help">{words.iccHelp}</p>
      <Scroll label={words.icc}>
        <table class="gw-assess-table">
          <thead>
            <tr>
              {[words.cell, words.icc1, words.icc2].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.items.map(({ id }) => (
              <tr key={id}>
                <th scope="row">{cellName(setting, id)}</th>
                {text(id).map((value, index) => (
                  <td key={index}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
