import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnySimulator } from '../../../simulators/_kit/define.ts';
import { Keeper } from '../keeping/keeper.ts';
import { zh } from '../labels/zh.ts';
import { createInstrument, enter, enterAll, travel } from '../state/instrument.ts';
import fixture from '../testing/fixture.ts';
import { sharedStore } from '../testing/shared-store.ts';
import { isScenarioEntry, LONGEST_NAME, type ScenarioEntry, tidyName } from './scenario.ts';
import { Scenarios } from './scenarios.ts';

let clock = 1;
const store = { current: sharedStore() };

function open(simulator: AnySimulator = fixture, preset: Record<string, unknown> = {}) {
  const tab = store.current.openTab();
  const instrument = createInstrument({
    simulator,
    preset,
    locale: 'zh',
    mode: 'page',
    base: '/',
    instance: 'sim',
    words: zh,
  });
  const keeper = new Keeper<ScenarioEntry>({ shelf: tab, accepts: isScenarioEntry, now: () => ++clock });
  const scenarios = new Scenarios(instrument, keeper);
  const names = () => scenarios.list.value.map(({ name }) => name);
  const churns = () => scenarios.list.value.map(({ state }) => state.inputs['churn']);
  const idOf = (name: string) => scenarios.list.value.find((each) => each.name === name)?.id ?? '?';
  return { tab, instrument, keeper, scenarios, names, churns, idOf };
}

beforeEach(() => {
  vi.useFakeTimers();
  store.current = sharedStore();
});
afterEach(() => void vi.useRealTimers());

describe('scenarios', () => {
  it('begin with the case the page started with and the one that is there now', () => {
    const { instrument, scenarios, names, churns } = open();
    enter(instrument, 'churn', 0.02);
    expect(names()).toEqual([]);
    scenarios.add();
    expect(names()).toEqual(['基准', '方案 A']);
    expect(churns()).toEqual([0.03, 0.02]);
    expect(instrument.state.value.inputs['churn']).toBe(0.02);
  });

  it('take what the reader changes while they are active, each with its own undo', () => {
    const { instrument, scenarios, churns, idOf } = open();
    scenarios.add();
    enter(instrument, 'churn', 0.02);
    scenarios.open(idOf('基准'));
    enter(instrument, 'churn', 0.05);
    expect(churns()).toEqual([0.05, 0.02]);
    scenarios.open(idOf('方案 A'));
    expect(instrument.state.value.inputs['churn']).toBe(0.02);
    travel(instrument, 'back');
    expect(churns()).toEqual([0.05, 0.03]);
    travel(instrument, 'back');
    expect(churns()).toEqual([0.05, 0.03]);
    scenarios.open(idOf('基准'));
    travel(instrument, 'back');
    expect(churns()).toEqual([0.03, 0.03]);
  });

  it('are four at most', () => {
    const { scenarios, names } = open();
    for (let count = 0; count < 6; count += 1) scenarios.add();
    expect(names()).toEqual(['基准', '方案 A', '方案 B', '方案 C']);
  });

  it('are there again after a reload, and what the page starts with is in none of them but its own', () => {
    const before = open();
    before.scenarios.add();
    enter(before.instrument, 'churn', 0.02);
    before.keeper.flush();
    const after = open();
    expect(after.churns()).toEqual([0.03, 0.02]);
    expect(after.scenarios.active.value).toBe('base');
    const embedded = open(fixture, { churn: 0.07 });
    expect(embedded.scenarios.active.value).toBe('');
    enter(embedded.instrument, 'churn', 0.08);
    expect(embedded.churns()).toEqual([0.03, 0.02]);
  });

  it('do not lose a case that belongs to none of them', () => {
    open().scenarios.add();
    vi.runAllTimers();
    const { instrument, scenarios, idOf } = open(fixture, { churn: 0.07 });
    scenarios.open(idOf('方案 A'));
    expect(instrument.state.value.inputs['churn']).toBe(0.03);
    scenarios.open('');
    expect(instrument.state.value.inputs['churn']).toBe(0.07);
    scenarios.add();
    expect(scenarios.list.value.at(-1)?.state.inputs['churn']).toBe(0.07);
    expect(scenarios.loose.value).toBeUndefined();
  });

  it('are not written over by a link that is opened on the page', () => {
    const { instrument, scenarios, churns } = open();
    scenarios.add();
    scenarios.letGo();
    enterAll(instrument, { inputs: { ...instrument.start.inputs, churn: 0.09 }, ranges: {}, seed: 1 });
    scenarios.adopt();
    expect(churns()).toEqual([0.03, 0.03]);
    expect(scenarios.active.value).toBe('');
  });

  it('are renamed, deleted and restored', () => {
    const { instrument, scenarios, names, idOf } = open();
    scenarios.add();
    enter(instrument, 'churn', 0.02);
    scenarios.rename(idOf('方案 A'), '  低 流失\n');
    scenarios.rename('base', ' ');
    expect(names()).toEqual(['基准', '低 流失']);
    scenarios.remove(idOf('低 流失'));
    expect(names()).toEqual(['基准']);
    expect(instrument.state.value.inputs['churn']).toBe(0.03);
    scenarios.restore();
    expect(names()).toEqual(['基准', '低 流失']);
    expect(instrument.state.value.inputs['churn']).toBe(0.02);
    for (const { id } of scenarios.list.value) scenarios.remove(id);
    expect(names()).toEqual([]);
    scenarios.add();
    expect(names()).toEqual(['基准', '方案 A']);
  });
});

describe('stored scenarios', () => {
  const stored = (entry: Partial<ScenarioEntry>) =>
    JSON.stringify({
      format: 1,
      entries: [{ id: 'x', edited: 1, name: 'X', order: 1, version: 1, inputs: {}, ranges: {}, seed: 1, ...entry }],
    });

  it('of an older version are lifted by the simulator’s migrations', () => {
    const lifted: AnySimulator = {
      ...fixture,
      version: 2,
      migrations: { 1: ({ loss, ...others }) => ({ ...others, churn: loss }) },
    };
    store.current = sharedStore(stored({ inputs: { loss: 0.04 } }));
    const { churns, scenarios, keeper, instrument } = open(lifted);
    expect(churns()).toEqual([0.04]);
    scenarios.open('x');
    enter(instrument, 'churn', 0.05);
    expect(keeper.entries.value.get('x')).toMatchObject({ version: 2, inputs: { churn: 0.05 } });
  });

  it.each([
    { version: 9 },
    { inputs: { churn: 3 } },
    { inputs: { nonsense: 1 } },
    { inputs: JSON.parse('{"__proto__":{"polluted":1}}') },
  ])('that cannot be opened are kept as they are and counted (%j)', (entry) => {
    const text = stored(entry);
    store.current = sharedStore(text);
    const { scenarios, names } = open();
    expect(names()).toEqual([]);
    expect(scenarios.unread.value).toHaveLength(1);
    scenarios.add();
    vi.runAllTimers();
    expect(JSON.parse(store.current.text() ?? '').entries[0]).toEqual(JSON.parse(text).entries[0]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('of two tabs are all kept, and the later edit of one shows in the other, with a way back', () => {
    const [one, other] = [open(), open()];
    one.scenarios.add();
    one.keeper.flush();
    other.tab.hear();
    other.scenarios.add();
    other.scenarios.open('base');
    enter(other.instrument, 'churn', 0.06);
    other.keeper.flush();
    one.scenarios.open('base');
    one.tab.hear();
    expect(one.churns()).toEqual(other.churns());
    expect(one.instrument.state.value.inputs['churn']).toBe(0.06);
    travel(one.instrument, 'back');
    expect(one.churns()[0]).toBe(0.03);
  });

  it('that another tab deletes leave their case in the fields, unsaved', () => {
    const [one, other] = [open(), open()];
    one.scenarios.add();
    enter(one.instrument, 'churn', 0.02);
    one.keeper.flush();
    other.tab.hear();
    other.scenarios.remove(other.idOf('方案 A'));
    other.keeper.flush();
    one.tab.hear();
    expect(one.scenarios.active.value).toBe('');
    expect(one.instrument.state.value.inputs['churn']).toBe(0.02);
  });

  it('in two tabs under any order of acts hold what the fields hold, and end up the same', () => {
    const act = fc.record({
      tab: fc.nat(1),
      kind: fc.constantFrom('add', 'edit', 'edit', 'open', 'remove', 'restore', 'undo', 'flush', 'hear', 'rename'),
      pick: fc.nat(4),
      churn: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        store.current = sharedStore();
        const tabs = [open(), open()];
        for (const { tab, kind, pick, churn } of acts) {
          const { scenarios, instrument, keeper, tab: own } = tabs[tab] ?? expect.unreachable();
          const id = scenarios.list.value[pick]?.id ?? '';
          if (kind === 'add') scenarios.add();
          if (kind === 'edit') enter(instrument, 'churn', churn / 100);
          if (kind === 'open') scenarios.open(id);
          if (kind === 'remove' && id) scenarios.remove(id);
          if (kind === 'restore') scenarios.restore();
          if (kind === 'undo') travel(instrument, 'back');
          if (kind === 'rename') scenarios.rename(id, `${churn}`);
          if (kind === 'flush') keeper.flush();
          if (kind === 'hear') own.hear();
          const active = scenarios.list.value.find((each) => each.id === scenarios.active.value);
          if (active) expect(active.state).toEqual(instrument.state.value);
          else expect(scenarios.active.value).toBe('');
        }
        for (let round = 0; round < 3; round += 1) {
          for (const { keeper } of tabs) keeper.flush();
          for (const { tab } of tabs) tab.hear();
        }
        expect(tabs[0]?.scenarios.list.value).toEqual(tabs[1]?.scenarios.list.value);
        for (const { scenarios } of tabs) scenarios.stop();
      }),
      { numRuns: 150 },
    );
  });
});

describe('tidyName', () => {
  it('gives one line of bounded length without half characters', () => {
    expect(tidyName(' Plan \n B ')).toBe('Plan B');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (name) => {
        const tidy = tidyName(name);
        expect(tidy.length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(tidyName(tidy)).toBe(tidy);
      }),
    );
  });
});
