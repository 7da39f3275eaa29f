import type { StagedStep } from '../../../../simulators/maturity/scoring/stages.ts';
import { fill } from '../../../simulator-host/labels/fill.ts';
import { today } from '../../../simulator-host/take-away/today.ts';
import { planLabels } from '../../labels/plan.ts';
import { cellName } from '../../setting.ts';
import { changeSession, type PanelProps } from '../room.ts';
import type { PlanProps } from './plan-props.ts';
import { areScheduled, stagedGoals } from './staged-goals.ts';

/** The stages with their capacity, what fits into each, and what does not and why. */
export function Stages({ room, session, plan }: PlanProps) {
  const { setting } = room;
  const words = planLabels[setting.locale];
  const { stages, unscheduled } = plan.stages;
  const isCurrent = areScheduled(session.goals, stages);
  const adopt = () =>
    changeSession(room, (present) => ({ ...present, goals: stagedGoals(stages, present.goals, setting, today()) }));
  return (
    <section>
      <h2>{words.stages}</h2>
      <ol class="gw-assess-plain gw-assess-stages">
        {stages.map((steps, stage) => (
          <StageColumn key={stage} room={room} session={session} stage={stage} steps={steps} />
        ))}
      </ol>
      {unscheduled.length > 0 && (
        <>
          <h3>{words.unscheduled}</h3>
          <ul>
            {unscheduled.map(({ id, because }) => (
              <li key={id}>
                {cellName(setting, id)} <span class="gw-assess-quiet">{words.obstacles[because]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {!isCurrent && (
        <>
          {session.goals.length > 0 && <p class="gw-assess-quiet">{words.adoptHelp}</p>}
          <button type="button" class="gw-assess-button gw-assess-main" onClick={adopt}>
            {session.goals.length > 0 ? words.adoptAgain : words.adopt}
          </button>
        </>
      )}
    </section>
  );
}

function StageColumn({ room, session, stage, steps }: PanelProps & { stage: number; steps: readonly StagedStep[] }) {
  const { setting } = room;
  const words = planLabels[setting.locale];
  const setCapacity = (text: string) => {
    const points = Math.round(Number(text));
    if (text !== '' && !(points >= 0 && points <= 10_000)) return;
    changeSession(room, (present) => ({
      ...present,
      capacity: present.capacity.with(stage, text === '' ? null : points),
    }));
  };
  return (
    <li>
      <h3>{words.stageNames[stage] ?? fill(words.stageAt, { at: stage + 1 })}</h3>
      <p class="gw-assess-quiet">
        <label>
          {words.capacity}{' '}
          <input
            type="number"
            class="gw-assess-small"
            min={0}
            max={10_000}
            placeholder={words.unlimited}
            value={session.capacity[stage] ?? ''}
            onChange={({ currentTarget }) => setCapacity(currentTarget.value)}
          />
        </label>{' '}
        {fill(words.used, { used: steps.reduce((sum, { effort }) => sum + effort, 0) })}
      </p>
      {steps.length === 0 && <p class="gw-assess-quiet">{words.empty}</p>}
      <ul>
        {steps.map(({ id, from, to, effort }) => (
          <li key={id}>{fill(words.step, { cell: cellName(setting, id), from, to, effort })}</li>
        ))}
      </ul>
    </li>
  );
}
