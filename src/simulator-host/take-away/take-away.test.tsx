// @vitest-environment page
import { afterEach, describe, expect, it, vi } from 'vitest';
import { enter } from '../state/instrument.ts';
import { mount, settle } from '../testing/mount.ts';
import { takeAwayWords } from './labels.ts';
import { today } from './today.ts';

afterEach(() => vi.restoreAllMocks());

const menuNamed = (element: HTMLElement, name: string) => {
  const found = [...element.querySelectorAll('details')].find(
    (details) => details.querySelector('summary')?.textContent === name,
  );
  if (!found) throw new Error(`There is no list called ${name}.`);
  return found;
};

async function opened(name = 'Take away') {
  const mounted = mount();
  const menu = menuNamed(mounted.element, name);
  menu.open = true;
  // Until what the list needs is loaded; jsdom announces the opening itself.
  await vi.waitFor(() => expect(menu.querySelector('.gw-sim-menu-item, input')).not.toBeNull());
  const item = (text: string) => {
    const found = [...menu.querySelectorAll('button')].find(({ textContent }) => textContent === text);
    if (!found) throw new Error(`There is no item called ${text}.`);
    return found;
  };
  return { ...mounted, menu, item };
}

describe('the list of what a case can become', () => {
  it('is on the page as its name alone, and loads the rest when it is opened', async () => {
    const { serverHtml } = mount();
    expect(serverHtml).toContain('Take away');
    expect(serverHtml).not.toContain(takeAwayWords.en.csv);
    const { menu } = await opened();
    expect([...menu.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Copy link',
      'Excel workbook with formulas',
      'CSV table',
      'JSON data',
      'Markdown report',
      'Decision record (MDX)',
      'Chart “LTV” as SVG',
      'Chart “LTV” as PNG',
      'Print or save as PDF',
    ]);
  });

  it('closes with Escape, and the focus goes back to its name', async () => {
    const { menu, item } = await opened();
    item('Copy link').focus();
    item('Copy link').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(menu.open).toBe(false);
    expect(document.activeElement).toBe(menu.querySelector('summary'));
  });

  it('closes when the focus moves on or a press falls elsewhere', async () => {
    const { menu, find } = await opened();
    find('#sim-cac').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(menu.open).toBe(false);
  });

  it.each([
    ['CSV table', 'csv'],
    ['Excel workbook with formulas', 'xlsx'],
    ['JSON data', 'json'],
    ['Markdown report', 'md'],
    ['Decision record (MDX)', 'mdx'],
  ])('saves %s under a name with the simulator and the day', async (text, extension) => {
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:x';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const { item, menu } = await opened();
    item(text).click();
    await vi.waitFor(() => expect(saved).toEqual([`fixture-${today()}.${extension}`]));
    await settle();
    expect(menu.querySelector('[role="status"]')?.textContent).toBe(`Saved: fixture-${today()}.${extension}`);
  });

  it('copies the link of the present case, or shows it where the browser refuses', async () => {
    const { item, menu, instrument } = await opened();
    enter(instrument, 'churn', 0.02);
    item('Copy link').click();
    await vi.waitFor(() => expect(menu.querySelector('.gw-sim-menu-link')).not.toBeNull());
    const link = menu.querySelector<HTMLInputElement>('.gw-sim-menu-link')?.value;
    expect(link).toMatch(/\/en\/simulators\/fixture\/#v1\./);
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => copied.push(text) } });
    item('Copy link').click();
    await vi.waitFor(() => expect(copied).toEqual([link]));
    vi.unstubAllGlobals();
  });

  it('prints the instrument under the name of the case, its link and the day, and leaves no trace', async () => {
    const { item, element, instrument } = await opened();
    enter(instrument, 'cac', 100);
    const heading = () => element.querySelector('.gw-sim-print-heading')?.textContent;
    const printed = vi.fn(heading);
    vi.stubGlobal('print', printed);
    item('Print or save as PDF').click();
    expect(printed.mock.results[0]?.value).toMatch(/^Cheap customers · .+\/en\/simulators\/fixture\/#v1\./);
    dispatchEvent(new Event('afterprint'));
    expect(heading()).toBeUndefined();
    expect(element.querySelector('[data-printing]')).toBeNull();
    vi.unstubAllGlobals();
  });
});

describe('the way in', () => {
  const choose = async (input: HTMLInputElement, text: string) => {
    const file = new File([text], 'plans.csv');
    // jsdom's own files have no text().
    Object.defineProperty(file, 'text', { value: async () => text });
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('takes a file that is right at once, as a step that can be undone', async () => {
    const { menu, instrument } = await opened('Bring in');
    await choose(menu.querySelector('input') as HTMLInputElement, 'name,price\nA,1\nB,2');
    await vi.waitFor(() => expect(instrument.state.value.inputs.plans).toHaveLength(2));
    await settle();
    expect(menu.textContent).toContain('Brought in from “plans.csv”: Plans, rows: 2. You can undo it.');
    expect(instrument.history.value.past).toHaveLength(1);
  });

  it('says what is wrong with another, and takes the good rows only when asked to', async () => {
    const { menu, instrument, item } = await opened('Bring in');
    const before = instrument.state.value;
    await choose(menu.querySelector('input') as HTMLInputElement, 'name,price\nA,1\nB,-2');
    await vi.waitFor(() => expect(menu.textContent).toContain('Price in row 3 must be at least 0; it is -2.'));
    expect(instrument.state.value).toBe(before);
    item('Bring in the good rows only (1)').click();
    await settle();
    expect(instrument.state.value.inputs.plans).toEqual([{ name: 'A', price: 1 }]);
    expect(menu.textContent).not.toContain('must be at least');
  });

  it('opens by itself to say why a paste was refused', async () => {
    const { element, instrument, find } = mount();
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(paste, 'clipboardData', { value: { getData: () => 'A\t1\nB\tmuch' } });
    find('[data-cell="0.name"]').dispatchEvent(paste);
    expect(paste.defaultPrevented).toBe(true);
    const menu = menuNamed(element, 'Bring in');
    await vi.waitFor(() => expect(menu.textContent).toContain('“much” cannot be read as a number'));
    expect(menu.open).toBe(true);
    expect(instrument.history.value.past).toHaveLength(0);
  });

  it('leaves a paste of one cell to the browser', () => {
    const { find } = mount();
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(paste, 'clipboardData', { value: { getData: () => 'one\n' } });
    find('[data-cell="0.name"]').dispatchEvent(paste);
    expect(paste.defaultPrevented).toBe(false);
  });
});
