import { fill } from '../../../simulator-host/labels/fill.ts';
import { planLabels } from '../../labels/plan.ts';
import type { Goal } from '../../session.ts';
import { cellName, itemWords } from '../../setting.ts';
import { changeSession, type PanelProps } from '../room.ts';

const FIELDS = [
  { field: 'action', longest: 500 },
  { field: 'owner', longest: 120 },
  { field: 'measure', longest: 500 },
  { field: 'evidence', longest: 500 },
] as const;

/** The promises: for each step an owner, a measure, the evidence that will exist and a day of review. */
export function Goals({ room, session }: PanelProps) {
  const { setting } = room;
  const words = planLabels[setting.locale];
  const write = (at: number, part: Partial<Goal>) =>
    changeSession(room, (present) => ({
      ...present,
      goals: present.goals.map((goal, index) => (index === at ? { ...goal, ...part } : goal)),
    }));
  const drop = (at: number) =>
    changeSession(room, (present) => ({ ...present, goals: present.goals.filter((_, index) => index !== at) }));
  return (
    <section>
      <h2>{words.goals}</h2>
      {session.goals.length === 0 && <p class="gw-assess-quiet">{words.noGoals}</p>}
      <ol class="gw-assess-plain">
        {session.goals.map((goal, at) => (
          <li key={`${goal.item}-${goal.to}`} class="gw-assess-goal">
            <h3>
              {cellName(setting, goal.item)} {goal.from} → {goal.to}{' '}
              <span class="gw-assess-quiet">
                {words.stageNames[goal.stage] ?? fill(words.stageAt, { at: goal.stage + 1 })}
              </span>
            </h3>
            <p>
              <span class="gw-assess-quiet">{words.accept}</span> {itemWords(setting, goal.item).anchors[goal.to - 1]}
            </p>
            <div class="gw-assess-fields">
              {FIELDS.map(({ field, longest }) => (
                <label key={field} class="gw-assess-field">
                  {words[field]}
                  <textarea
                    rows={field === 'owner' ? 1 : 2}
                    maxLength={longest}
                    value={goal[field] ?? ''}
                    onInput={({ currentTarget }) => write(at, { [field]: currentTarget.value })}
                  />
                </label>
              ))}
              <label class="gw-assess-field">
                {words.review}
                <input
                  type="date"
                  value={goal.review ?? ''}
                  onChange={({ currentTarget }) => {
                    const { review: _before, ...others } = goal;
                    const day = currentTarget.value;
                    changeSession(room, (present) => ({
                      ...present,
                      goals: present.goals.with(at, day ? { ...others, review: day } : others),
                    }));
                  }}
                />
              </label>
            </div>
            <button type="button" class="gw-assess-textbutton" onClick={() => drop(at)}>
              {words.drop}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
