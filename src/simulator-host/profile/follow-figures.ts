import { effect } from '@preact/signals';
import type { AnySimulator, Locale } from '../../../simulators/_kit/define.ts';
import { isRecord } from '../../../simulators/_kit/link-inputs.ts';
import { fill } from '../labels/fill.ts';
import { figureLabels } from './figure-labels.ts';
import { figureText } from './figure-text.ts';
import { liveProfile, profileKeeper } from './profile-store.ts';

const simulators = import.meta.glob<AnySimulator>('../../../simulators/[!_]*/index.ts', { import: 'default' });
const authorsTexts = new WeakMap<Element, string>();
let isFollowing = false;

/**
 * Lets the figures in the page's sentences follow the reader's numbers from now on; when those are removed, the author's figures come back.
 * A figure says what it is by its attributes: `data-sim`, `data-output` and, where the author has set inputs, `data-inputs` as JSON.
 */
export function followFigures(): void {
  if (isFollowing) return;
  isFollowing = true;
  const { entries } = profileKeeper();
  effect(() => {
    void entries.value;
    for (const figure of document.querySelectorAll<HTMLElement>('.gw-figure[data-sim]')) void showFigure(figure);
  });
}

/**
 * Writes a figure anew, or as the author has it when the reader's numbers do not bear on it. A slow model's stays as the author has it: a
 * sentence must not hold up the page.
 */
async function showFigure(figure: HTMLElement): Promise<void> {
  const authors = authorsTexts.get(figure) ?? figure.textContent;
  authorsTexts.set(figure, authors);
  const { sim = '', output = '', inputs } = figure.dataset;
  const locale: Locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const simulator = await simulators[`../../../simulators/${sim}/index.ts`]?.();
  const stated = parse(inputs);
  if (!simulator || simulator.isSlow || !stated) return;
  // Read after the loading: what is written is never older than what another run has written.
  const profile = liveProfile(profileKeeper().entries.peek());
  const mine = figureText({ simulator, output, inputs: stated }, profile, locale);
  mark(figure, mine === authors ? undefined : mine, authors, locale);
}

function mark(figure: HTMLElement, mine: string | undefined, authors: string, locale: Locale): void {
  const words = figureLabels[locale];
  figure.toggleAttribute('data-mine', mine !== undefined);
  figure.textContent = mine ?? authors;
  if (mine === undefined) {
    figure.removeAttribute('title');
    return;
  }
  figure.title = fill(words.title, { authors });
  const aside = document.createElement('span');
  aside.className = 'gw-sim-hidden';
  aside.textContent = fill(words.aside, { authors });
  figure.append(aside);
}

function parse(inputs: string | undefined): Record<string, unknown> | undefined {
  if (inputs === undefined) return {};
  try {
    const parsed: unknown = JSON.parse(inputs);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
