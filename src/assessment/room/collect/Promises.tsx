import { fill } from '../../../simulator-host/labels/fill.ts';
import { collectLabels } from '../../labels/collect.ts';
import type { Goal, Snapshot } from '../../session.ts';
import { cellName } from '../../setting.ts';
import { changeSession, type Room } from '../room.ts';

/** Which of last round's promises were kept: asked before any new score. */
export function Promises({ room, snapshot }: { room: Room; snapshot: Snapshot }) {
  const { setting } = room;
  const words = collectLabels[setting.locale];
  const answer = (at: number, kept: NonNullable<Goal['kept']>) =>
    changeSession(room, (session) => ({
      ...session,
      snapshots: session.snapshots.map((each) =>
        each.id === snapshot.id
          ? { ...each, goals: each.goals.map((goal, index) => (index === at ? { ...goal, kept } : goal)) }
          : each,
      ),
    }));
  return (
    <section>
      <h2>{words.promises}</h2>
      <p class="gw-assess-quiet">{words.promisesHelp}</p>
      {snapshot.goals.map((goal, at) => (
        <fieldset key={`${goal.item}-${goal.to}`} class="gw-assess-choice gw-assess-promise">
          <legend>
            {fill(words.promise, { cell: cellName(setting, goal.item), from: goal.from, to: goal.to })}
            {[goal.action, goal.owner].filter(Boolean).map((part) => (
              <span key={part} class="gw-assess-help">
                {part}
              </span>
            ))}
          </legend>
          {(['yes', 'partly', 'no'] as const).map((kept) => (
            <label key={kept}>
              <input
                type="radio"
                name={`promise-${snapshot.id}-${at}`}
                checked={goal.kept === kept}
                onInput={() => answer(at, kept)}
              />{' '}
              {words.kept[kept]}
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
