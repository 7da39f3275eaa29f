import { h, hydrate } from 'preact';
import type { AnySimulator, Locale } from '../../simulators/_kit/define.ts';
import { formatExact } from '../i18n/format-number.ts';
import { followAddress } from './address.ts';
import { breathe } from './breathe.ts';
import type { EarlyInput } from './early-input.ts';
import { InstrumentView, Look } from './InstrumentView.tsx';
import type { Words } from './labels/zh.ts';
import { followRangesWhenNeeded } from './ranges/typed-number.ts';
import type { Mode } from './situation.ts';
import { createInstrument } from './state/instrument.ts';
import { handOverWhenLong } from './worker/hand-over.ts';

/** What the server wrote into the page for the browser to start from. */
export interface IslandProps {
  id: string;
  locale: Locale;
  preset?: Record<string, unknown>;
  mode: Mode;
  base: string;
  instance: string;
}

const simulators = import.meta.glob<AnySimulator>('../../simulators/[!_]*/index.ts', { import: 'default' });
const WORDS: Record<Locale, () => Promise<Words>> = {
  zh: async () => (await import('./labels/zh.ts')).zh,
  en: async () => (await import('./labels/en.ts')).en,
};

/**
 * Brings the server's HTML of a simulator to life. The first figures are the server's own; then comes what the reader did while it was
 * loading, or a link in the address.
 */
export async function startInstrument(
  element: HTMLElement,
  { id, ...props }: IslandProps,
  early: EarlyInput,
): Promise<void> {
  const load = simulators[`../../simulators/${id}/index.ts`];
  if (!load) throw new Error(`No simulator is called ${id}.`);
  const [simulator, words] = await Promise.all([load(), WORDS[props.locale]()]);
  await breathe();
  // A slow model answers before anything is touched, so that the page never waits for it.
  const slow = simulator.isSlow ? await import('./worker/follow-answers.ts') : undefined;
  const answers = await slow?.firstAnswer({ ...props, simulator });
  const instrument = createInstrument({ ...props, simulator, words }, answers?.answer);
  await breathe();
  instrument.answer.peek();
  await breathe();
  // A browser's first number takes it longer to write than all others together, so that it is a task of its own.
  formatExact(0);
  await breathe();
  // What looks closer first: hardly anything is pressed there before the rest is alive.
  const look = element.querySelector('.gw-sim-look');
  if (look) hydrate(h(Look, { instrument }), look);
  await breathe();
  early.take();
  hydrate(h(InstrumentView, { instrument, isLookApart: true }), element);
  if (answers) slow?.followAnswers(instrument, answers);
  else handOverWhenLong(instrument);
  if (props.mode === 'page') await followAddress(instrument);
  followRangesWhenNeeded(instrument);
  early.replay();
  element.dataset.alive = '';
}
