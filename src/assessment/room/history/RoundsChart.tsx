import { isNumber } from '../../../../simulators/_kit/amount.ts';
import { formatDay } from '../../../i18n/dates.ts';
import { fill } from '../../../simulator-host/labels/fill.ts';
import { Scroll } from '../../../simulator-host/Scroll.tsx';
import { TrendLines } from '../../chart/TrendLines.tsx';
import { meanText } from '../../figure-text.ts';
import { figureLabels } from '../../labels/figures.ts';
import { historyLabels } from '../../labels/history.ts';
import { majorOf } from '../../merge/version.ts';
import type { AssessmentSetting } from '../../setting.ts';
import { isPresent, type PastRound } from './rounds-of.ts';

/** The means of the systems over the rounds, as lines that break where the model changed, and as a table. */
export function RoundsChart({ setting, rounds }: { setting: AssessmentSetting; rounds: readonly PastRound[] }) {
  const { locale, model, text } = setting;
  const words = historyLabels[locale];
  const figures = figureLabels[locale];
  const names = rounds.map((round) =>
    isPresent(round) ? words.current : formatDay(round.snapshot.taken.slice(0, 10), locale),
  );
  const lines = model.systems.map(({ id, mark }, index) => ({
    name: text.systems[id]?.name ?? id,
    mark: mark ?? 'cases',
    values: rounds.map(({ result }) => result.systems[index]?.profile.mean),
  }));
  const breaks = rounds.map(({ snapshot }, index) => {
    const before = rounds[index - 1]?.snapshot.model;
    return before !== undefined && majorOf(before.version) !== majorOf(snapshot.model.version);
  });
  return (
    <section>
      <h2>{words.chart}</h2>
      <p class="gw-assess-quiet">{words.chartHelp}</p>
      <TrendLines levels={model.levels.length} names={names} lines={lines} breaks={breaks} label={words.chart} />
      <Scroll label={words.rounds}>
        <table class="gw-assess-table">
          <thead>
            <tr>
              <th scope="col">{words.rounds}</th>
              {lines.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rounds.map(({ snapshot, result }, index) => (
              <tr key={snapshot.id}>
                <th scope="row">
                  {names[index]}
                  <span class="gw-assess-help">
                    {fill(words.version, { version: snapshot.model.version })} ·{' '}
                    {fill(words.people, { people: result.people })}
                  </span>
                </th>
                {lines.map(({ name, values }) => {
                  const mean = values[index];
                  return (
                    <td key={name}>{mean !== undefined && isNumber(mean) ? meanText(mean, locale) : figures.none}</td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
