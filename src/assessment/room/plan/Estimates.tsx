import {
  EFFORTS,
  HIGHEST_IMPORTANCE,
  nextStep,
  type PlanCell,
} from '../../../../simulators/maturity/scoring/plan-cell.ts';
import { fill } from '../../../simulator-host/labels/fill.ts';
import { Scroll } from '../../../simulator-host/Scroll.tsx';
import { listed } from '../../figure-text.ts';
import { figureLabels } from '../../labels/figures.ts';
import { planLabels } from '../../labels/plan.ts';
import { cellName } from '../../setting.ts';
import { setEntry } from '../room.ts';
import type { PlanProps } from './plan-props.ts';

type Effort = (typeof EFFORTS)[number];

/** What the team aims at in each cell, how much it matters and what one level costs; the model proposes, the team decides. */
export function Estimates({ room, result, plan }: PlanProps) {
  const { setting } = room;
  const { locale, model } = setting;
  const words = planLabels[locale];
  const without = plan.withoutLevel.map((id) => cellName(setting, id));
  return (
    <section>
      <h2>{words.estimates}</h2>
      <p class="gw-assess-quiet">{words.estimatesHelp}</p>
      <Scroll label={words.estimates}>
        <table class="gw-assess-table gw-assess-stacked">
          <thead>
            <tr>
              {[figureLabels[locale].cell, words.now, figureLabels[locale].target, words.importance, words.effort].map(
                (name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {plan.cells.map((cell) => {
              const name = cellName(setting, cell.id);
              const isAgreed = result.cells.some(({ item, agreed }) => item === cell.id && agreed);
              const select = (
                label: string,
                value: number,
                options: readonly number[],
                onPick: (value: number) => void,
              ) => (
                <td data-label={label}>
                  <select
                    aria-label={fill(figureLabels[locale].named, { name, value: label })}
                    value={value}
                    onChange={({ currentTarget }) => onPick(Number(currentTarget.value))}
                  >
                    {options.map((option) => (
                      <option key={option} value={option} selected={option === value}>
                        {option}
                      </option>
                    ))}
                  </select>
                </td>
              );
              return (
                <tr key={cell.id}>
                  <th scope="row">{name}</th>
                  <td data-label={words.now}>
                    {cell.held} <span class="gw-assess-quiet">{isAgreed ? words.fromAgreed : words.fromHeld}</span>
                  </td>
                  {select(figureLabels[locale].target, cell.target, targetsOf(cell, model.levels.length), (target) =>
                    setEntry(room, 'targets', cell.id, target),
                  )}
                  {select(words.importance, cell.importance, IMPORTANCES, (importance) =>
                    setEntry(room, 'importance', cell.id, importance),
                  )}
                  {nextStep(cell) ? (
                    select(words.effort, nextStep(cell)?.effort ?? 3, EFFORTS, (effort) =>
                      setEntry(room, 'effort', cell.id, effort as Effort),
                    )
                  ) : (
                    <td data-label={words.effort}>—</td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      {without.length > 0 && (
        <p class="gw-assess-warning">{fill(words.withoutLevel, { cells: listed(without, locale) })}</p>
      )}
    </section>
  );
}

const IMPORTANCES = Array.from({ length: HIGHEST_IMPORTANCE }, (_, index) => index + 1);

/** From the present level up: a lower target is no plan. One that was set before the level rose stays to be seen. */
function targetsOf({ held, target }: PlanCell, highest: number): number[] {
  const lowest = Math.min(held, target);
  return Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
}
