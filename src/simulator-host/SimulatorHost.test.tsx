// @vitest-environment page
import { describe, expect, it } from 'vitest';
import ice from '../../simulators/ice/index.ts';
import { enter, travel } from './state/instrument.ts';
import { mount, settle, type } from './testing/mount.ts';

const figures = (element: HTMLElement) =>
  [...element.querySelectorAll('.gw-sim-large')].map(({ textContent }) => textContent);

describe('SimulatorHost', () => {
  it.each([
    ['zh', undefined],
    ['en', undefined],
    ['zh', ice],
    ['en', ice],
  ] as const)('shows the same text before and after it comes to life (%s)', (locale, simulator) => {
    const { element, serverHtml } = mount({ locale, ...(simulator && { simulator }) });
    const server = document.createElement('div');
    server.innerHTML = serverHtml;
    expect(element.textContent).toBe(server.textContent);
    expect(element.innerHTML).toBe(server.innerHTML);
  });

  it('starts from the inputs of the author, with the first figures in the HTML', () => {
    const { serverHtml, instrument } = mount({ preset: { churn: 0.02 } });
    // 99 × 0.75 ÷ 0.02 = 3,712.5 and ÷ 500 = 7.425
    expect(serverHtml).toContain('3,713');
    expect(serverHtml).toContain('7.4');
    expect(instrument.state.value.inputs.churn).toBe(0.02);
  });

  it('prints no style attribute, no handler and no reader’s text as markup', () => {
    const { serverHtml } = mount();
    expect(serverHtml).not.toMatch(/\sstyle=|\son\w+=|<script/);
    expect(serverHtml).toContain('&lt;b>&lt;script>&lt;/b>');
  });

  it('gives every control a name and describes it', () => {
    const { element } = mount();
    for (const control of element.querySelectorAll<HTMLInputElement>('input, select')) {
      const name = control.labels?.[0]?.textContent || control.getAttribute('aria-label');
      expect(name, control.outerHTML).toBeTruthy();
    }
  });

  it('refuses a preset that is not valid, naming every path', () => {
    expect(() => mount({ preset: { churn: 3, nonsense: 1 } })).toThrow(
      'The preset of simulator fixture is not valid: churn (range), nonsense (unknown).',
    );
  });
});

describe('an input', () => {
  it('changes the answer as it is typed, and is marked with its start and a way back', async () => {
    const { find, element } = mount();
    await type(find<HTMLInputElement>('#sim-churn'), '2');
    expect(figures(element)).toEqual(['7.4', '¥3,713', '6.7 months']);
    expect(find('.gw-sim-change').textContent).toBe('was 3%/month Restore');
    find('.gw-sim-change button').click();
    await settle();
    expect(figures(element)).toEqual(['5.0', '¥2,475', '6.7 months']);
    expect(element.querySelector('.gw-sim-change')).toBeNull();
  });

  it('that is out of range shows the message and keeps the last valid answer, marked as such', async () => {
    const { find, element } = mount();
    await type(find<HTMLInputElement>('#sim-churn'), '300');
    expect(find('#sim-churn-wrong').textContent).toBe('Monthly churn must be at most 100%; it is 300%.');
    expect(find('#sim-churn').getAttribute('aria-invalid')).toBe('true');
    expect(figures(element)[0]).toBe('5.0');
    expect(find('.gw-sim-figures').dataset.stale).toBe('');
    expect(find('.gw-sim-stale').textContent).toContain('1 to put right');
    await type(find<HTMLInputElement>('#sim-churn'), '2');
    expect(find('#sim-churn-wrong').textContent).toBe('');
    expect(figures(element)[0]).toBe('7.4');
  });

  it('that cannot be read or is blank says how to write it, and what was typed stays', async () => {
    const { find } = mount();
    const field = find<HTMLInputElement>('#sim-cac');
    await type(field, 'much');
    expect(find('#sim-cac-wrong').textContent).toBe('“much” cannot be read as a number; write it like 500.');
    field.dispatchEvent(new FocusEvent('blur'));
    await settle();
    expect(field.value).toBe('much');
    await type(field, ' ');
    expect(find('#sim-cac-wrong').textContent).toBe('Fill this in, for example 500.');
  });

  it('appears when the choice it belongs to is made', async () => {
    const { element, instrument } = mount();
    expect(element.querySelector('#sim-years')).toBeNull();
    enter(instrument, 'method', 'capped');
    await settle();
    expect(element.querySelector('#sim-years')).not.toBeNull();
  });

  it('of churn 0 has an answer in words and no number', async () => {
    const { find, element } = mount();
    await type(find<HTMLInputElement>('#sim-churn'), '0');
    expect(find('.gw-sim-reason').textContent).toBe('not bounded by this model');
    expect(element.textContent).not.toMatch(/Infinity|NaN/);
  });
});

describe('undo and redo', () => {
  it('take a drag as one step and a blur as its end', async () => {
    const { instrument } = mount();
    for (const churn of [0.04, 0.05, 0.06]) enter(instrument, 'churn', churn);
    enter(instrument, 'cac', 600);
    travel(instrument, 'back');
    expect(instrument.state.value.inputs).toMatchObject({ churn: 0.06, cac: 500 });
    travel(instrument, 'back');
    expect(instrument.state.value.inputs).toMatchObject({ churn: 0.03, cac: 500 });
    travel(instrument, 'forward');
    travel(instrument, 'forward');
    expect(instrument.state.value.inputs).toMatchObject({ churn: 0.06, cac: 600 });
  });
});

describe('a table', () => {
  const press = (element: HTMLElement, key: string, options: KeyboardEventInit = {}) => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
    return settle();
  };

  it('gains, moves and loses rows, with the focus where the hand is', async () => {
    const { find, instrument, element } = mount();
    find('.gw-sim-rows-foot .gw-sim-button').click();
    await settle();
    expect(document.activeElement?.getAttribute('data-cell')).toBe('1.name');
    await type(find<HTMLInputElement>('[data-cell="1.name"]'), 'Plus');
    await press(find('[data-cell="1.name"]'), 'ArrowUp', { altKey: true });
    expect(instrument.state.value.inputs.plans).toEqual([
      { name: 'Plus', price: 1 },
      { name: 'LTV/CAC', price: 99 },
    ]);
    expect(document.activeElement?.getAttribute('data-cell')).toBe('0.name');
    await press(find('[data-cell="0.price"]'), 'Enter');
    expect(document.activeElement?.getAttribute('data-cell')).toBe('1.price');
    find('[data-cell="1.remove"]').click();
    await settle();
    expect(element.querySelectorAll('[data-cell$=".name"]')).toHaveLength(1);
    expect(document.activeElement?.getAttribute('data-cell')).toBe('0.remove');
  });

  it('says under the row what is wrong in it', async () => {
    const { find } = mount();
    await type(find<HTMLInputElement>('[data-cell="0.price"]'), '-1');
    expect(find('#sim-plans-0-wrong').textContent).toBe('Price in row 1 must be at least 0; it is -1.');
  });

  it('of more rows than one page turns to the row that is added', async () => {
    const { find, instrument, element } = mount();
    enter(
      instrument,
      'plans',
      Array.from({ length: 59 }, (_, row) => ({ name: `Plan ${row}`, price: row })),
    );
    await settle();
    expect(find('.gw-sim-pager').textContent).toContain('Rows 1–25 of 59');
    find('.gw-sim-rows-foot .gw-sim-button').click();
    await settle();
    expect(find('.gw-sim-pager').textContent).toContain('Rows 51–60 of 60');
    expect(document.activeElement?.getAttribute('data-cell')).toBe('59.name');
    expect(find<HTMLButtonElement>('.gw-sim-rows-foot .gw-sim-button').disabled).toBe(true);
    expect(element.textContent).toContain('At most 60 rows.');
  });
});
