import { useSignal } from '@preact/signals';
import { fill } from '../../simulator-host/labels/fill.ts';
import { finishRound } from '../code/round.ts';
import { roundLabels } from '../labels/round.ts';
import { countsOfRound } from '../merge/counts.ts';
import { DEFAULT_THRESHOLD, type ItemCounts } from '../session.ts';
import { IntoRoom } from './IntoRoom.tsx';
import type { RoundDesk } from './round-desk.ts';

type Outcome = { problem: string } | { people: number; counts: Record<string, ItemCounts> };

/** Subtracts the start from the code that came back. Fewer people than the threshold stay a number. */
export function FinishRound({ desk }: { desk: RoundDesk }) {
  const { model, locale } = desk.setting;
  const words = roundLabels[locale];
  const outcome = useSignal<Outcome | undefined>(undefined);
  const finish = (form: HTMLFormElement) => {
    const given = new FormData(form);
    const start = desk.start.peek() ?? String(given.get('start')).trim();
    const finished = finishRound(start, String(given.get('end')).trim(), model.items.length);
    const counts = finished.ok ? countsOfRound(finished.counts, model) : undefined;
    if (!finished.ok) {
      outcome.value = { problem: fill(words.problems[finished.because], { length: finished.expectedLength }) };
    } else outcome.value = counts ? { people: finished.people, counts } : { problem: words.problems.level };
  };
  const shown = outcome.value;
  return (
    <section>
      <h2>{words.finishTitle}</h2>
      <p class="gw-assess-quiet">{words.finishHelp}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          finish(event.currentTarget);
        }}
      >
        {!desk.start.value && (
          <>
            <p>{words.noStart}</p>
            <label class="gw-assess-field">
              {words.startCode}
              <textarea name="start" rows={3} required spellcheck={false} autocomplete="off" />
            </label>
          </>
        )}
        <label class="gw-assess-field">
          {words.endCode}
          <textarea name="end" rows={3} required spellcheck={false} autocomplete="off" />
        </label>
        <button type="submit" class="gw-assess-button">
          {words.finish}
        </button>
      </form>
      <div role="status">
        {shown && 'problem' in shown && <p class="gw-assess-warning">{shown.problem}</p>}
        {shown && 'people' in shown && shown.people < DEFAULT_THRESHOLD && (
          <p class="gw-assess-warning">{fill(words.tooFew, { people: shown.people, threshold: DEFAULT_THRESHOLD })}</p>
        )}
        {shown && 'people' in shown && shown.people >= DEFAULT_THRESHOLD && (
          <p>{fill(words.finished, { people: shown.people })}</p>
        )}
      </div>
      {shown && 'people' in shown && shown.people >= DEFAULT_THRESHOLD && (
        <IntoRoom desk={desk} people={shown.people} counts={shown.counts} />
      )}
    </section>
  );
}
