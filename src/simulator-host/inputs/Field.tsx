import { useComputed } from '@preact/signals';
import type { InputLabel } from '../../../simulators/_kit/define.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { fill } from '../labels/fill.ts';
import { labelsOf } from '../situation.ts';
import { type Instrument, isChanged, restore } from '../state/instrument.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { messagesAt } from './field-state.ts';
import { NumberControl } from './NumberControl.tsx';
import { TableControl } from './TableControl.tsx';
import { TextControl } from './TextControl.tsx';
import { ToggleControl } from './ToggleControl.tsx';

/** What every control gets: the instrument, the input's name, and the ids of its label and of the texts that describe it. */
export interface ControlProps {
  instrument: Instrument;
  name: string;
  id: string;
  describedBy: string;
}

/** One input: its name, its control, what is wrong with it, and on demand what it means and where its default comes from. */
export function Field({ instrument, name }: { instrument: Instrument; name: string }) {
  const { situation, fields } = instrument;
  const label = labelsOf(situation).inputs[name];
  const messages = useComputed(() => messagesAt(instrument, [name])).value;
  const spec = fields[name];
  if (!spec || !label) return null;
  const id = `${situation.instance}-${name}`;
  const isTable = spec.kind === 'table';
  return (
    <div class={`gw-sim-field gw-sim-field-${spec.kind}`} data-wrong={messages.length > 0 ? '' : undefined}>
      <div class="gw-sim-field-head">
        {isTable ? <span id={`${id}-name`}>{label.name}</span> : <label for={id}>{label.name}</label>}
        <Change instrument={instrument} name={name} />
      </div>
      <Control instrument={instrument} name={name} id={id} describedBy={`${id}-help ${id}-wrong`} />
      <p class="gw-sim-wrong" id={`${id}-wrong`}>
        {isTable ? messages.slice(0, 1) : messages.join(' ')}
      </p>
      <Explanation instrument={instrument} label={label} id={id} />
    </div>
  );
}

function Control(props: ControlProps) {
  switch (props.instrument.fields[props.name]?.kind) {
    case 'number':
      return <NumberControl {...props} />;
    case 'choice':
      return <ChoiceControl {...props} />;
    case 'toggle':
      return <ToggleControl {...props} />;
    case 'table':
      return <TableControl {...props} />;
    default:
      return <TextControl {...props} />;
  }
}

/** Marks an input that differs from its start, with the start and the way back. */
function Change({ instrument, name }: { instrument: Instrument; name: string }) {
  const { situation } = instrument;
  const { words } = situation;
  const labels = labelsOf(situation);
  const changed = useComputed(() => isChanged(instrument, name)).value;
  if (!changed) return null;
  const values = { value: startText(instrument, name), name: labels.inputs[name]?.name ?? name };
  const mark = values.value ? words.startsAt : words.startsWith;
  return (
    <span class="gw-sim-change">
      {fill(mark, values)}{' '}
      <button
        type="button"
        class="gw-sim-textbutton"
        aria-label={fill(words.restoreInput, values)}
        onClick={() => restore(instrument, name)}
      >
        {words.restore}
      </button>
    </span>
  );
}

function startText({ situation, fields, start }: Instrument, name: string): string {
  const spec = fields[name];
  const value = start.inputs[name];
  const labels = labelsOf(situation);
  if (spec?.kind === 'number')
    return formatQuantity({ value: Number(value), unit: spec.unit }, situation.locale, labels);
  if (spec?.kind === 'choice') return labels.inputs[name]?.options?.[String(value)] ?? '';
  if (spec?.kind === 'toggle') return value ? situation.words.yes : situation.words.no;
  return '';
}

function Explanation({ instrument, label, id }: { instrument: Instrument; label: InputLabel; id: string }) {
  const { words } = instrument.situation;
  const explain = fill(words.explain, { name: label.name });
  return (
    <details class="gw-sim-explain">
      <summary aria-label={explain} title={explain}>
        ?
      </summary>
      <p id={`${id}-help`}>{label.help}</p>
      {label.evidence && <p>{fill(words.evidence, { text: label.evidence })}</p>}
    </details>
  );
}
