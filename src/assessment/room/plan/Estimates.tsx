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
import { type Room, setEntry } from '../room.ts';
import type { PlanProps } from './plan-props.ts';

type Effort = (typeof EFFORTS)[number];

/** What the team aims at in each cell, how much it matters and what one level costs; the model proposes, the team decides. */
export function Estimates({ room, result, plan }: PlanProps) {
  const { setting } = room;
  const { locale } = setting;
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
            {plan.cells.map((cell) => (
              <EstimateRow
                key={cell.id}
                room={room}
                cell={cell}
                isAgreed={result.cells.some(({ item, agreed }) => item === cell.id && agreed !== undefined)}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
      {without.length > 0 && (
        <p class="gw-assess-warning">{fill(words.withoutLevel, { cells: listed(without, locale) })}</p>
      )}
    </section>
  );
}

interface EstimateRowProps {
  room: Room;
  cell: PlanCell;
  isAgreed: boolean;
}

function EstimateRow({ room, cell, isAgreed }: EstimateRowProps) {
  const { setting } = room;
  const words = planLabels[setting.locale];
  const { target } = figureLabels[setting.locale];
  const { id, held } = cell;
  const row = cellName(setting, id);
  const step = nextStep(cell);
  return (
    <tr>
      <th scope="row">{row}</th>
      <td data-label={words.now}>
        <span>
          {held} <span class="gw-assess-quiet">{isAgreed ? words.fromAgreed : words.fromHeld}</span>
        </span>
      </td>
      <PickCell
        row={row}
        name={target}
        value={cell.target}
        options={targetsOf(cell, setting.model.levels.length)}
        onPick={(value) => setEntry(room, 'targets', id, value)}
      />
      <PickCell
        row={row}
        name={words.importance}
        value={cell.importance}
        options={IMPORTANCES}
        onPick={(value) => setEntry(room, 'importance', id, value)}
      />
      {step ? (
        <PickCell
          row={row}
          name={words.effort}
          value={step.effort}
          options={EFFORTS}
          onPick={(value) => setEntry(room, 'effort', id, value as Effort)}
        />
      ) : (
        <td data-label={words.effort}>{held < setting.model.levels.length ? '—' : words.none}</td>
      )}
    </tr>
  );
}

interface PickCellProps {
  row: string;
  name: string;
  value: number;
  options: readonly number[];
  onPick: (value: number) => void;
}

function PickCell({ row, name, value, options, onPick }: PickCellProps) {
  return (
    <td data-label={name}>
      <select
        aria-label={`${row} – ${name}`}
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
}

const IMPORTANCES = Array.from({ length: HIGHEST_IMPORTANCE }, (_, index) => index + 1);

/** From the present level up: a lower target is no plan. One that was set before the level rose stays to be seen. */
function targetsOf({ held, target }: PlanCell, highest: number): number[] {
  const lowest = Math.min(held, target);
  return Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
}
