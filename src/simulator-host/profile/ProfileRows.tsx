import { formatQuantity } from '../../i18n/format.ts';
import { fill } from '../labels/fill.ts';
import type { Instrument } from '../state/instrument.ts';
import { type SharedInput, sharedInputs } from './fill-inputs.ts';
import { labels } from './labels.ts';
import { liveProfile, type ProfileEntry, profileKeeper } from './profile-store.ts';
import { keepNumbers } from './use-numbers.ts';

/** What a part of the dialog gets: the instrument, and where to say what it has done. */
export interface DoneProps {
  instrument: Instrument;
  onDone: (told: string) => void;
}

/** What is kept beside what stands here, with a way to keep and to remove each; then what only other simulators use. */
export function ProfileRows({ instrument, onDone }: DoneProps) {
  const { locale } = instrument.situation;
  const words = labels[locale];
  const profile = liveProfile(profileKeeper().entries.value);
  const shared = sharedInputs(instrument.fields);
  const others = [...profile.values()].filter(({ id }) => !shared.some(({ parameter }) => parameter === id));
  return (
    <>
      <ul class="gw-sim-profile">
        {shared.map((input) => (
          <ProfileRow
            key={input.name}
            input={input}
            entry={profile.get(input.parameter)}
            instrument={instrument}
            onDone={onDone}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <p>{words.others}</p>
          <ul class="gw-sim-profile">
            {others.map((entry) => (
              <ProfileRow key={entry.id} entry={entry} instrument={instrument} onDone={onDone} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface ProfileRowProps extends DoneProps {
  input?: SharedInput;
  entry?: ProfileEntry | undefined;
}

function ProfileRow({ input, entry, instrument, onDone }: ProfileRowProps) {
  const { locale } = instrument.situation;
  const words = labels[locale];
  const parameter = input?.parameter ?? entry?.id ?? '';
  const name = Object.hasOwn(words.parameters, parameter) ? (words.parameters[parameter] ?? parameter) : parameter;
  const here = input && { value: Number(instrument.state.value.inputs[input.name]), unit: input.spec.unit };
  const write = (quantity: { value: number; unit: ProfileEntry['unit'] }) =>
    formatQuantity(quantity, locale, { reasons: {} });
  return (
    <li>
      <strong>{name}</strong>
      {here && <span>{fill(words.here, { value: write(here) })}</span>}
      <span>{entry ? fill(words.stored, { value: write(entry) }) : words.none}</span>
      {input && (
        <button
          type="button"
          class="gw-sim-textbutton"
          aria-label={fill(words.keepOne, { name })}
          onClick={() => onDone(keepNumbers(instrument, [input]))}
        >
          {words.keep}
        </button>
      )}
      {entry && (
        <button
          type="button"
          class="gw-sim-textbutton"
          aria-label={fill(words.removeOne, { name })}
          onClick={() => {
            profileKeeper().remove(entry.id);
            onDone(words.gone);
          }}
        >
          {words.remove}
        </button>
      )}
    </li>
  );
}
