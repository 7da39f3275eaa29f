import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { fill } from '../labels/fill.ts';
import type { Instrument } from '../state/instrument.ts';
import { doorLabels } from './door-labels.ts';
import { labels } from './labels.ts';
import { ScenarioManager } from './ScenarioManager.tsx';
import { StoreTrouble } from './StoreTrouble.tsx';
import type { Scenario } from './scenario.ts';
import { LOOSE, MOST_SCENARIOS } from './scenarios.ts';
import { scenariosOf } from './scenarios-of.ts';

/** The scenario whose button takes the focus once it is there, by instrument. */
const arriving = signal<{ instrument: Instrument; id: string } | undefined>(undefined);

/** Duplicates the present case as a new scenario and brings the focus to it. */
export function addScenario(instrument: Instrument): void {
  const { scenarios } = scenariosOf(instrument);
  scenarios.add();
  arriving.value = { instrument, id: scenarios.active.peek() };
}

/** The scenarios of an instrument: switch, duplicate, and what there is to do with the active one. */
export function ScenarioStrip({ instrument }: { instrument: Instrument }) {
  const { situation } = instrument;
  const { scenarios } = scenariosOf(instrument);
  const words = { ...labels[situation.locale], ...doorLabels[situation.locale] };
  const isManaging = useSignal(false);
  const list = scenarios.list.value;
  const active = list.find(({ id }) => id === scenarios.active.value);
  const isFull = list.length >= MOST_SCENARIOS;
  useFocusOnArrival(instrument);
  return (
    <div class="gw-sim-scenarios gw-sim-live" role="group" aria-label={words.scenarios}>
      <span class="gw-sim-scenarios-name" aria-hidden="true">
        {words.scenarios}
      </span>
      <ScenarioButtons instrument={instrument} list={list} />
      <button
        type="button"
        class="gw-sim-iconbutton"
        aria-label={isFull ? words.full : words.add}
        title={isFull ? words.full : words.add}
        disabled={isFull}
        onClick={() => addScenario(instrument)}
      >
        <Icon name="add" />
      </button>
      {active && (
        <button
          type="button"
          class="gw-sim-iconbutton"
          aria-label={fill(words.manage, { name: active.name })}
          title={fill(words.manage, { name: active.name })}
          aria-expanded={isManaging.value}
          onClick={() => {
            isManaging.value = !isManaging.value;
          }}
        >
          <Icon name="more" />
        </button>
      )}
      {active && isManaging.value && (
        <ScenarioManager
          instrument={instrument}
          scenario={active}
          onRemoved={() => {
            isManaging.value = false;
            arriving.value = { instrument, id: scenarios.active.peek() };
          }}
        />
      )}
      <Restore instrument={instrument} />
      <StoreTrouble instrument={instrument} />
    </div>
  );
}

function ScenarioButtons({ instrument, list }: { instrument: Instrument; list: readonly Scenario[] }) {
  const { locale, instance } = instrument.situation;
  const { scenarios } = scenariosOf(instrument);
  const active = scenarios.active.value;
  const hasLoose = list.length > 0 && (active === LOOSE || scenarios.loose.value !== undefined);
  const loose = { id: LOOSE, name: list.length > 0 ? labels[locale].loose : doorLabels[locale].base };
  const shown = hasLoose || list.length === 0 ? [...list, loose] : list;
  return (
    <>
      {shown.map(({ id, name }) => (
        <button
          key={id}
          id={`${instance}-scenario-${id}`}
          type="button"
          class="gw-sim-scenario"
          aria-pressed={id === active}
          title={id === LOOSE && hasLoose ? labels[locale].looseHelp : undefined}
          onClick={() => scenarios.open(id)}
        >
          {name}
        </button>
      ))}
    </>
  );
}

function Restore({ instrument }: { instrument: Instrument }) {
  const { locale } = instrument.situation;
  const { scenarios } = scenariosOf(instrument);
  const removed = scenarios.removed.value;
  if (!removed) return null;
  const name = removed.name || doorLabels[locale].base;
  return (
    <p class="gw-sim-scenarios-line">
      {fill(labels[locale].removed, { name })}{' '}
      <button
        type="button"
        class="gw-sim-textbutton"
        onClick={() => {
          scenarios.restore();
          arriving.value = { instrument, id: removed.id };
        }}
      >
        {fill(labels[locale].restore, { name })}
      </button>
    </p>
  );
}

function useFocusOnArrival(instrument: Instrument): void {
  const arrival = arriving.value;
  useEffect(() => {
    if (arrival?.instrument !== instrument) return;
    document.getElementById(`${instrument.situation.instance}-scenario-${arrival.id}`)?.focus();
    arriving.value = undefined;
  }, [arrival]);
}
