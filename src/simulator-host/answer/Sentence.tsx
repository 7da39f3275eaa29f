import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fillPhrase } from '../../i18n/format.ts';
import { fill } from '../labels/fill.ts';
import { labelsOf } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';
import { WorkStatus } from '../worker/WorkStatus.tsx';

/** A pause this long after the last change, and the sentence is read out. */
const SPOKEN_AFTER_MS = 800;

/** What the answer means, in one sentence; read out by screen readers when the reader's hand rests, not at every keystroke. */
export function Sentence({ instrument }: { instrument: Instrument }) {
  const { situation, answer, issues } = instrument;
  const text = useComputed(() => fillPhrase(answer.value.view.sentence, situation.locale, labelsOf(situation))).value;
  const { length: count } = issues.value;
  const stale = count > 0 ? fill(situation.words.stale, { count }) : '';
  const spoken = useSignal('');
  const isFirst = useSignal(true);
  useEffect(() => {
    if (isFirst.peek()) {
      isFirst.value = false;
      return;
    }
    const timer = setTimeout(() => {
      spoken.value = stale || text;
    }, SPOKEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text, stale]);
  return (
    <div class="gw-sim-sentence">
      <p>{text}</p>
      <p class="gw-sim-stale">
        {stale} <ComputingStatus instrument={instrument} />
      </p>
      <p class="gw-sim-hidden" aria-live="polite">
        {spoken.value}
      </p>
    </div>
  );
}

/** What a slow model is doing while the sentence is still that of an earlier case. */
function ComputingStatus({ instrument: { computing, situation } }: { instrument: Instrument }) {
  if (!computing.value) return null;
  const { work, cancel, again } = computing.value;
  return <WorkStatus work={work.value} words={situation.words} {...{ cancel, again }} isBehind />;
}
