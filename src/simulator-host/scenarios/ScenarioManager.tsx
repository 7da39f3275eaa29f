import type { Instrument } from '../state/instrument.ts';
import { labels } from './labels.ts';
import { LONGEST_NAME, type Scenario } from './scenario.ts';
import { scenariosOf } from './scenarios-of.ts';

interface ScenarioManagerProps {
  instrument: Instrument;
  scenario: Scenario;
  onRemoved: () => void;
}

/** What there is to do with the active scenario: give it another name, delete it. */
export function ScenarioManager({ instrument, scenario, onRemoved }: ScenarioManagerProps) {
  const { locale } = instrument.situation;
  const { scenarios } = scenariosOf(instrument);
  const words = labels[locale];
  return (
    <div class="gw-sim-scenarios-line">
      <label class="gw-sim-choice">
        <span>{words.name}</span>
        <span class="gw-sim-box">
          <input
            key={scenario.id}
            type="text"
            maxLength={LONGEST_NAME}
            autocomplete="off"
            value={scenario.name}
            onChange={({ currentTarget }) => {
              scenarios.rename(scenario.id, currentTarget.value);
              // A blank name was not taken: the field shows the one that holds.
              const kept = scenarios.list.peek().find(({ id }) => id === scenario.id);
              currentTarget.value = kept?.name ?? '';
            }}
          />
        </span>
      </label>
      <button
        type="button"
        class="gw-sim-button"
        onClick={() => {
          scenarios.remove(scenario.id);
          onRemoved();
        }}
      >
        {words.remove}
      </button>
    </div>
  );
}
