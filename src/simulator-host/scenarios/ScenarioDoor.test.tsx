// @vitest-environment page
import { h, hydrate, render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnySimulator } from '../../../simulators/_kit/define.ts';
import { encodeLink } from '../../../simulators/_kit/link.ts';
import { followAddress } from '../address.ts';
import { en } from '../labels/en.ts';
import { createInstrument, enter } from '../state/instrument.ts';
import fixture from '../testing/fixture.ts';
import { settle } from '../testing/mount.ts';
import ComparePanel from './ComparePanel.tsx';
import { ScenarioDoor } from './ScenarioDoor.tsx';
import { scenarioEntry } from './scenario.ts';
import { scenariosOf } from './scenarios-of.ts';

let count = 0;
let simulator: AnySimulator = fixture;

// Every test has a place in the store of its own.
beforeEach(() => {
  count += 1;
  simulator = { ...fixture, id: `fixture-${count}` };
  vi.restoreAllMocks();
});

const key = () => `groundwork/scenarios/v1/${simulator.id}`;
const newInstrument = () =>
  createInstrument({ simulator, locale: 'en', mode: 'embedded', base: '/', instance: 'sim', words: en });

async function mountDoor() {
  const instrument = newInstrument();
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  element.innerHTML = renderToString(h(ScenarioDoor, { instrument: newInstrument() }));
  const server = element.innerHTML;
  hydrate(h(ScenarioDoor, { instrument }), element);
  const hydrated = element.innerHTML;
  await waitForCode();
  const button = (text: string) => {
    const all = [...element.querySelectorAll('button')];
    const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === text);
    if (!found) throw new Error(`No button ${text} among ${all.map(({ outerHTML }) => outerHTML).join('\n')}`);
    return found;
  };
  const press = async (text: string) => {
    button(text).click();
    await waitForCode();
  };
  const names = () =>
    [...element.querySelectorAll('.gw-sim-scenario')].map(
      (each) => `${each.textContent}${each.getAttribute('aria-pressed') === 'true' ? '*' : ''}`,
    );
  return { instrument, element, server, hydrated, button, press, names };
}

/** The strip's code is loaded on first use. */
async function waitForCode() {
  await import('./ScenarioStrip.tsx');
  await settle();
  await settle();
}

describe('the row of scenarios', () => {
  it('is the server’s at first, whatever the browser has in its store', async () => {
    localStorage.setItem(key(), '{"format":1,"entries":[]}');
    const { server, hydrated } = await mountDoor();
    expect(hydrated).toBe(server);
  });

  it('adds, switches, renames, deletes and restores, with the focus where the hand is', async () => {
    const { instrument, element, press, names } = await mountDoor();
    expect(names()).toEqual(['Base*']);
    enter(instrument, 'churn', 0.02);
    await press('Duplicate as a new scenario');
    expect(names()).toEqual(['Base', 'Plan A*']);
    expect(document.activeElement?.textContent).toBe('Plan A');
    await press('Base');
    expect(instrument.state.value.inputs['churn']).toBe(0.03);
    await press('Plan A');
    await press('Manage “Plan A”');
    const field = element.querySelector('input') ?? expect.unreachable();
    field.value = '<b>Low</b>';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(names()).toEqual(['Base', '<b>Low</b>*']);
    await press('Delete');
    expect(names()).toEqual(['Base*']);
    expect(document.activeElement?.textContent).toBe('Base');
    await press('Restore “<b>Low</b>”');
    expect(names()).toEqual(['Base', '<b>Low</b>*']);
    expect(element.querySelector('b')).toBeNull();
  });

  it('is in the browser’s store a moment later and when the page is left', async () => {
    const { press } = await mountDoor();
    await press('Duplicate as a new scenario');
    dispatchEvent(new Event('pagehide'));
    const { entries } = JSON.parse(localStorage.getItem(key()) ?? '') as { entries: { name: string }[] };
    expect(entries.map(({ name }) => name)).toEqual(['', 'Plan A']);
  });

  it('works in a browser that refuses to store, says so once it matters and offers a file', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const { instrument, press, names, button } = await mountDoor();
    expect(instrument.notice.value).toBeUndefined();
    await press('Duplicate as a new scenario');
    dispatchEvent(new Event('pagehide'));
    await settle();
    expect(names()).toEqual(['Base', 'Plan A*']);
    expect(instrument.notice.value?.text).toContain('does not let this site store anything');
    expect(button('Save as a file')).toBeTruthy();
  });

  it('leaves a damaged store alone until it has been saved as a file and given up', async () => {
    localStorage.setItem(key(), 'damaged');
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'blob:saved';
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const { instrument, press, element } = await mountDoor();
    expect(instrument.notice.value?.text).toContain('damaged');
    await press('Duplicate as a new scenario');
    dispatchEvent(new Event('pagehide'));
    expect(localStorage.getItem(key())).toBe('damaged');
    expect(element.textContent).not.toContain('Clear and start afresh');
    await press('Save as a file');
    expect(await saved[0]?.text()).toBe('damaged');
    await press('Clear and start afresh');
    expect(localStorage.getItem(key())).toContain('Plan A');
    expect(instrument.notice.value).toBeUndefined();
  });
});

describe('a link', () => {
  const linkOf = (instrument: ReturnType<typeof newInstrument>, churn: number) =>
    encodeLink(
      simulator,
      { inputs: { ...instrument.start.inputs, churn }, ranges: { arpu: '99 ± 10' }, seed: 1 },
      'en',
    );
  const onPage = () =>
    createInstrument({ simulator, locale: 'en', mode: 'page', base: '/', instance: 'sim', words: en });

  it.each(['before', 'after'])('opened %s the scenarios are there leaves them as they are', async (when) => {
    const instrument = onPage();
    if (when === 'before') location.hash = linkOf(instrument, 0.09);
    const base = scenarioEntry(instrument.situation, { id: 'base', name: '', order: 0 }, instrument.start);
    localStorage.setItem(key(), JSON.stringify({ format: 1, entries: [{ ...base, edited: 1 }] }));
    const { scenarios } = scenariosOf(instrument);
    if (when === 'after') expect(scenarios.active.value).toBe('base');
    await followAddress(instrument);
    if (when === 'after') location.hash = linkOf(instrument, 0.09);
    await expect.poll(() => instrument.state.value.inputs['churn']).toBe(0.09);
    expect(scenarios.list.value.map(({ state }) => state)).toEqual([instrument.start]);
    expect(scenarios.active.value).toBe('');
    history.replaceState(null, '', location.pathname);
  });
});

describe('the comparison', () => {
  const cells = (row: Element | undefined) => [...(row?.children ?? [])].map(({ textContent }) => textContent);

  it('teaches how to begin while there is one case', () => {
    const html = renderToString(h(ComparePanel, { instrument: newInstrument() }));
    expect(html).toContain('Press “+” beside the question');
  });

  it('lists the inputs that differ and every figure with difference, percentage, arrow and word', async () => {
    const instrument = newInstrument();
    const { scenarios } = scenariosOf(instrument);
    scenarios.add();
    enter(instrument, 'churn', 0.02);
    enter(instrument, 'plans', [
      { name: 'LTV/CAC', price: 99 },
      { name: 'Plus', price: 199 },
    ]);
    scenarios.add();
    enter(instrument, 'churn', 0);
    const element = document.createElement('div');
    render(h(ComparePanel, { instrument }), element);
    await vi.waitUntil(() => element.querySelector('table'));
    const rows = [...element.querySelectorAll('tr')];
    const row = (name: string) => cells(rows.find(({ firstChild }) => firstChild?.textContent === name));
    expect(cells(rows[0])).toEqual(['Item', 'Base', 'Plan A', 'Plan B']);
    expect(row('Monthly churn')).toEqual(['Monthly churn', '3%/month', '2%/month', '0%/month']);
    expect(row('Plans')).toEqual([
      'Plans',
      'rows: 1',
      'rows: 2, of which different: 1',
      'rows: 2, of which different: 1',
    ]);
    expect(row('CAC')).toEqual([]);
    // 99 × 0.75 ÷ 0.03 = 2,475 and ÷ 0.02 = 3,712.5: half as much again.
    expect(row('LTV')).toEqual(['LTV', '¥2,475 ', '¥3,713 ▲ +¥1,238 · +50.0% · better', 'not bounded by this model ']);
    expect(row('Payback')[2]).toBe('6.7 months the same');
    render(null, element);
  });
});
