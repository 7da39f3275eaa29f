import { fillPhrase } from '../../i18n/format.ts';
import { labelsOf } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';

/** What the reader should know beside the answer; warnings first and named as such. */
export function Notes({ instrument }: { instrument: Instrument }) {
  const { situation, answer } = instrument;
  const { notes } = answer.value.view;
  if (notes.length === 0) return null;
  const ordered = [...notes].sort((a, b) => Number(b.level === 'warning') - Number(a.level === 'warning'));
  return (
    <ul class="gw-sim-notes">
      {ordered.map(({ level, phrase }, index) => (
        <li key={`${index}${phrase.text}`} class={`gw-sim-note-${level}`}>
          {level === 'warning' && <strong>{situation.words.warning} </strong>}
          {fillPhrase(phrase, situation.locale, labelsOf(situation))}
        </li>
      ))}
    </ul>
  );
}
