import { type Amount, isNumber } from '../../../../simulators/_kit/amount.ts';
import { fill } from '../../../simulator-host/labels/fill.ts';
import { Scroll } from '../../../simulator-host/Scroll.tsx';
import { meanText } from '../../figure-text.ts';
import { figureLabels } from '../../labels/figures.ts';
import { historyLabels } from '../../labels/history.ts';
import { type Trend, trendsBetween } from '../../result/trend.ts';
import { type AssessmentSetting, cellName } from '../../setting.ts';
import type { PastRound } from './rounds-of.ts';

/** Each cell in the last two rounds, and whether the change is more than a change of opinion of one or two. */
export function CellTrends({ setting, rounds }: { setting: AssessmentSetting; rounds: readonly PastRound[] }) {
  const { locale, model } = setting;
  const words = historyLabels[locale];
  const [before, after] = rounds.slice(-2);
  if (!before || !after) return null;
  const trends = trendsBetween(before.snapshot, after.snapshot).filter(({ item }) =>
    model.items.some(({ id }) => id === item),
  );
  const isHidden = (item: string) =>
    [before, after].some(({ result }) => result.cells.some((cell) => cell.item === item && cell.isHidden));
  return (
    <section>
      <h2>{words.cells}</h2>
      <p class="gw-assess-quiet">{words.stateHelp}</p>
      <Scroll label={words.cells}>
        <table class="gw-assess-table">
          <thead>
            <tr>
              {[figureLabels[locale].cell, words.before, words.after, words.change].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trends.map((trend) => (
              <TrendRow
                key={trend.item}
                setting={setting}
                trend={isHidden(trend.item) ? withoutFigures(trend) : trend}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

/** Too few answered in one of the two rounds: nothing may be worked out from the other. */
function withoutFigures({ item }: Trend): Trend {
  const none = { kind: 'undefined', because: 'belowThreshold' } as const;
  return { item, state: 'no-level', held: [none, none], mean: [none, none] };
}

function TrendRow({ setting, trend }: { setting: AssessmentSetting; trend: Trend }) {
  const words = historyLabels[setting.locale];
  const { item, state, held, mean, moves } = trend;
  return (
    <tr>
      <th scope="row">{cellName(setting, item)}</th>
      {[0, 1].map((round) => (
        <td key={round}>{figuresText(held[round] ?? 0, mean[round] ?? 0, setting)}</td>
      ))}
      <td>
        {state === 'notable' ? <strong>{words.states[state]}</strong> : words.states[state]}
        {moves && <span class="gw-assess-help">{fill(words.moves, moves)}</span>}
      </td>
    </tr>
  );
}

/** Held level with the mean beside it. @example figuresText(3, 3.25, setting) // '3 (3.3)' */
function figuresText(held: Amount, mean: Amount, { locale }: AssessmentSetting): string {
  if (!isNumber(held)) return figureLabels[locale].none;
  return locale === 'zh' ? `${held}（${meanText(mean, locale)}）` : `${held} (${meanText(mean, locale)})`;
}
