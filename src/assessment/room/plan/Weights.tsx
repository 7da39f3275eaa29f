import { fill } from '../../../simulator-host/labels/fill.ts';
import { meanText } from '../../figure-text.ts';
import { figureLabels } from '../../labels/figures.ts';
import { planLabels } from '../../labels/plan.ts';
import { changeSession } from '../room.ts';
import type { PlanProps } from './plan-props.ts';

/** Weights of the systems, for those who want them: the weighted mean never stands without the unweighted one. */
export function Weights({ room, session, result }: PlanProps) {
  const { setting } = room;
  const words = planLabels[setting.locale];
  const { named } = figureLabels[setting.locale];
  const { weights } = session;
  const setWeight = (system: string, weight: number) => {
    if (!(weight >= 0 && weight <= 100)) return;
    const equal = Object.fromEntries(setting.model.systems.map(({ id }) => [id, 1]));
    changeSession(room, (present) => ({ ...present, weights: { ...equal, ...present.weights, [system]: weight } }));
  };
  const toEqual = () => changeSession(room, ({ weights: _weights, ...present }) => present);
  return (
    <details class={weights ? 'gw-assess-extras' : 'gw-assess-extras print:hidden'}>
      <summary>{words.weights}</summary>
      <p class="gw-assess-help">{words.weightsHelp}</p>
      <div class="gw-assess-fields">
        {setting.model.systems.map(({ id }) => (
          <label key={id} class="gw-assess-field">
            {setting.text.systems[id]?.name}
            <input
              type="number"
              min={0}
              max={100}
              step="any"
              value={weights?.[id] ?? 1}
              onChange={({ currentTarget }) => setWeight(id, currentTarget.valueAsNumber)}
            />
          </label>
        ))}
      </div>
      <p>
        {fill(named, { name: words.unweighted, value: meanText(result.overall.mean, setting.locale) })}
        {weights && (
          <>
            {' · '}
            {fill(named, { name: words.weighted, value: meanText(result.overall.weightedMean, setting.locale) })}{' '}
            <button type="button" class="gw-assess-textbutton" onClick={toEqual}>
              {words.equal}
            </button>
          </>
        )}
      </p>
    </details>
  );
}
