// @vitest-environment page
import { h, render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { en } from '../labels/en.ts';
import { createInstrument, enter, travel } from '../state/instrument.ts';
import fixture from '../testing/fixture.ts';
import { settle } from '../testing/mount.ts';
import { followFigures } from './follow-figures.ts';
import { ProfileDoor } from './ProfileDoor.tsx';
import { PROFILE_KEY } from './profile-key.ts';
import { profileKeeper } from './profile-store.ts';

beforeEach(() => {
  for (const id of profileKeeper().entries.peek().keys()) profileKeeper().remove(id);
  profileKeeper().flush();
  // jsdom has dialogs, but not their methods.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

async function open() {
  const instrument = createInstrument({
    simulator: fixture,
    locale: 'en',
    mode: 'embedded',
    base: '/',
    instance: 'sim',
    words: en,
  });
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  render(h(ProfileDoor, { instrument }), element);
  const button = (name: string) => {
    const all = [...element.querySelectorAll('button')];
    return (
      all.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name) ?? expect.unreachable(name)
    );
  };
  const press = async (name: string) => {
    button(name).click();
    await import('./ProfileDialog.tsx');
    await settle();
    await settle();
  };
  const stored = () =>
    JSON.parse(localStorage.getItem(PROFILE_KEY) ?? '{"entries":[]}').entries as { value?: number }[];
  await press('My numbers');
  return { instrument, element, button, press, stored };
}

describe('the reader’s numbers', () => {
  it('are kept only when asked, and then only what was changed', async () => {
    const { instrument, button, press, stored } = await open();
    expect(stored().filter(({ value }) => value !== undefined)).toEqual([]);
    expect(button('Keep the changed inputs as my numbers').disabled).toBe(true);
    enter(instrument, 'arpu', 120);
    enter(instrument, 'cac', 700);
    await settle();
    await press('Keep the changed inputs as my numbers');
    expect(stored()).toMatchObject([{ id: 'arpu', value: 120, unit: 'money-per-month' }]);
  });

  it('fill the inputs in one step, and say what they did', async () => {
    profileKeeper().put({ id: 'arpu', value: 150, unit: 'money-per-month' });
    const { instrument, element, press } = await open();
    expect(element.querySelector('li')?.textContent).toContain('here ¥99/monthkept ¥150/month');
    await press('Use my numbers');
    expect(instrument.state.value.inputs['arpu']).toBe(150);
    expect(element.querySelector('[role=status]')?.textContent).toBe('Inputs filled in: 1.');
    travel(instrument, 'back');
    expect(instrument.state.value.inputs['arpu']).toBe(99);
  });

  it('say why one does not fit', async () => {
    profileKeeper().put({ id: 'arpu', value: -1, unit: 'money-per-month' });
    const { element, press } = await open();
    await press('Use my numbers');
    const told = element.querySelector('[role=status]')?.textContent;
    expect(told).toBe('There is no number to fill in. Revenue per month must be at least 0; it is -1.');
  });

  it('are shown and removed, those of other simulators too', async () => {
    profileKeeper().put({ id: 'arpu', value: 150, unit: 'money-per-month' });
    profileKeeper().put({ id: 'somethingElse', value: 3, unit: 'count' });
    const { element, press, stored, button } = await open();
    expect(element.textContent).toContain('somethingElse');
    await press('Remove Revenue per customer per month from my numbers');
    await press('Remove all');
    profileKeeper().flush();
    expect(stored().filter(({ value }) => value !== undefined)).toEqual([]);
    expect(button('Use my numbers').disabled).toBe(true);
    expect(document.activeElement?.textContent).toBe('My numbers');
  });
});

describe('figures in sentences', () => {
  const figure = (attributes: Record<string, string>) => {
    const data = document.createElement('data');
    data.className = 'gw-figure';
    data.textContent = 'author';
    Object.assign(data.dataset, attributes);
    document.body.append(data);
    return data;
  };

  it('follow the reader’s numbers and come back when those are removed', async () => {
    document.documentElement.lang = 'en';
    document.body.replaceChildren();
    const open = figure({ sim: 'ltv-cac', output: 'ratio' });
    const fixed = figure({ sim: 'ltv-cac', output: 'ratio', inputs: '{"arpu":99}' });
    const strange = [
      { sim: 'none', output: 'x' },
      { sim: 'ltv-cac', output: 'ratio', inputs: '{' },
    ].map(figure);
    profileKeeper().put({ id: 'arpu', value: 1234, unit: 'money-per-month' });
    followFigures();
    await expect.poll(() => open.hasAttribute('data-mine')).toBe(true);
    expect(open.textContent).toMatch(/^[\d.,]+ \(with your numbers; the author’s text says author\)$/);
    expect([fixed, ...strange].map(({ textContent }) => textContent)).toEqual(['author', 'author', 'author']);
    profileKeeper().remove('arpu');
    await expect.poll(() => open.textContent).toBe('author');
    expect(open.hasAttribute('title')).toBe(false);
  });
});
