import { h, hydrate } from 'preact';
import type { AnySimulator, Locale } from '../../simulators/_kit/define.ts';
import { formatExact } from '../i18n/format-number.ts';
import { fetchReader, followAddress, isAddressed } from './address.ts';
import { breathe } from './breathe.ts';
import type { EarlyInput } from './early-input.ts';
import { InstrumentView, Look } from './InstrumentView.tsx';
import type { Words } from './labels/zh.ts';
import { followRangesWhenNeeded } from './ranges/typed-number.ts';
import type { Mode } from './situation.ts';
import { createInstrument, enterAll } from './state/instrument.ts';
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
 * Brings the server's HTML of a simulator to life. The first figures are the server's own; then comes what the reader left here, what
 * a link in the address says, and what the reader did while it was loading.
 */
export async function startInstrument(
  element: HTMLElement,
  { id, ...props }: IslandProps,
  early: EarlyInput,
): Promise<void> {
  const load = simulators[`../../simulators/${id}/index.ts`];
  if (!load) throw new Error(`No simulator is called ${id}.`);
  // All that can fail to come is fetched before anything is alive, so that the next touch can begin again.
  const [simulator, words, keeping] = await Promise.all([
    load(),
    WORDS[props.locale](),
    props.mode === 'embedded' ? import('./kept-case.ts') : undefined,
    props.mode === 'page' && isAddressed() ? fetchReader() : undefined,
  ]);
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
  const kept = await keeping?.keptCase(instrument, element);
  early.take();
  hydrate(h(InstrumentView, { instrument, isLookApart: true }), element);
  // At once: a scenario that is opened meanwhile would take the kept case for a change of its own.
  if (kept) enterAll(instrument, kept);
  keeping?.keepCase(instrument, element);
  if (answers) slow?.followAnswers(instrument, answers);
  else handOverWhenLong(instrument);
  if (props.mode === 'page') await followAddress(instrument);
  followRangesWhenNeeded(instrument);
  early.replay();
  element.dataset.alive = '';
}
