import { computed, type ReadonlySignal } from '@preact/signals';
import type { Keeper } from '../keeping/keeper.ts';
import { fill } from '../labels/fill.ts';
import type { Situation } from '../situation.ts';
import { doorLabels } from './door-labels.ts';
import { labels } from './labels.ts';
import { readScenario, type Scenario, type ScenarioEntry, type ScenarioReading } from './scenario.ts';

/** The stored scenarios in their order, each read once. Two with the same place stand in the same order in every tab. */
export function readingsOf(
  { entries }: Keeper<ScenarioEntry>,
  situation: Situation,
): ReadonlySignal<readonly ScenarioReading[]> {
  const { base } = doorLabels[situation.locale];
  // An entry never changes, only what stands under its name does.
  const known = new WeakMap<ScenarioEntry, ScenarioReading>();
  const read = (entry: ScenarioEntry) => {
    const reading = known.get(entry) ?? readScenario(entry, situation, base);
    known.set(entry, reading);
    return reading;
  };
  return computed(() => {
    const live = [...entries.value.values()].filter(({ removed }) => !removed);
    return live.sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1)).map(read);
  });
}

/** The first of "Plan A", "Plan B" … that no scenario bears. */
export function freshName(list: readonly Scenario[], { locale }: Situation): string {
  const taken = new Set(list.map(({ name }) => name));
  const names = [...'ABCDEFGH'].map((letter) => fill(labels[locale].plan, { letter }));
  return names.find((name) => !taken.has(name)) ?? fill(labels[locale].plan, { letter: 'A' });
}
