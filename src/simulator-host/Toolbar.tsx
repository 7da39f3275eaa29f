import { useComputed } from '@preact/signals';
import { linkFragment } from '../../simulators/_kit/link.ts';
import { address, localisedId } from '../i18n/locales.ts';
import { BringIn } from './bring-in/BringIn.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { ProfileDoor } from './profile/ProfileDoor.tsx';
import { labelsOf } from './situation.ts';
import { enterAll, type Instrument, travel } from './state/instrument.ts';
import { presetStates } from './state/preset-states.ts';
import { TakeAway } from './take-away/TakeAway.tsx';

/** Undo, redo, start again, the examples, the reader's numbers; inside a playbook also the way to the simulator's own page, with the same inputs. */
export function Toolbar({ instrument }: { instrument: Instrument }) {
  const { situation, history, start } = instrument;
  const { words, mode } = situation;
  const { past, future } = history.value;
  return (
    <div class="gw-sim-tools">
      <Presets instrument={instrument} />
      <Tool icon="undo" text={words.undo} isOff={past.length === 0} onPress={() => travel(instrument, 'back')} />
      <Tool icon="redo" text={words.redo} isOff={future.length === 0} onPress={() => travel(instrument, 'forward')} />
      <Tool icon="reset" text={words.reset} isOff={past.length === 0} onPress={() => enterAll(instrument, start)} />
      <BringIn instrument={instrument} />
      <TakeAway instrument={instrument} />
      <ProfileDoor instrument={instrument} />
      {mode !== 'page' && <OwnPage instrument={instrument} />}
    </div>
  );
}

interface ToolProps {
  icon: IconName;
  text: string;
  isOff: boolean;
  onPress: () => void;
}

function Tool({ icon, text, isOff, onPress }: ToolProps) {
  return (
    <button type="button" class="gw-sim-tool" disabled={isOff} onClick={onPress}>
      <Icon name={icon} />
      <span>{text}</span>
    </button>
  );
}

/** Every starting point has its words, which say what there is without making any of them. */
function Presets({ instrument }: { instrument: Instrument }) {
  const { situation } = instrument;
  const presets = Object.entries(labelsOf(situation).presets);
  if (presets.length === 0) return null;
  return (
    <select
      class="gw-sim-select"
      aria-label={situation.words.presets}
      value=""
      onChange={({ currentTarget }) => {
        const state = presetStates(instrument)[currentTarget.value];
        if (state) enterAll(instrument, state);
        currentTarget.value = '';
      }}
    >
      <option value="">{situation.words.choosePreset}</option>
      {presets.map(([id, { name }]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function OwnPage({ instrument }: { instrument: Instrument }) {
  const { situation, state } = instrument;
  const { simulator, locale, base, mode, words } = situation;
  const page = address(localisedId(`simulators/${simulator.id}`, locale), base);
  const href = useComputed(() => page + linkFragment(simulator, state.value, locale)).value;
  return (
    <a class="gw-sim-tool" href={href} target={mode === 'frame' ? '_blank' : undefined} rel="noopener">
      <Icon name="open" />
      <span>{words.ownPage}</span>
    </a>
  );
}
