import { isNumber } from '../_kit/amount.ts';
import type { Note } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { FunnelLabels } from './labels/zh.ts';
import type { FunnelResult } from './model.ts';

/** With fewer people at a stage its rate says little. */
const FEW = 100;

/** The usual mistakes in reading a funnel, where these numbers invite them. */
export function notesOn(inputs: Inputs, result: FunnelResult, { notes, ...labels }: FunnelLabels): Note[] {
  const { steps, opportunities } = result;
  const rising = steps.find(({ rises }) => rises);
  const few = steps.find(({ from }) => from > 0 && from < FEW);
  const empty = steps.find(({ conversion }) => !isNumber(conversion));
  const atBar = steps.filter(
    ({ dropOff, isOpportunity }) => !isOpportunity && isNumber(dropOff) && Math.abs(dropOff - inputs.dropOffBar) < 1e-9,
  );
  const capped = steps.find(({ isCapped }) => isCapped);
  const [worst] = opportunities;
  const isElsewhere = worst && result.bestPointStep !== '' && worst.name !== result.bestPointStep;
  const quoted = (named: readonly { name: string }[]) =>
    named.map(({ name }) => labels.quoted.replace('{name}', () => name)).join(labels.separator);
  const count = (value: number) => ({ value, unit: 'count' }) as const;
  return [
    ...(rising ? [warning(notes.rises, { stage: rising.name, from: count(rising.from), to: count(rising.to) })] : []),
    ...(empty ? [warning(notes.empty, { stage: empty.name })] : []),
    ...(few ? [warning(notes.few, { stage: few.name, people: count(few.from) })] : []),
    ...(isElsewhere ? [info(notes.elsewhere, { worst: worst.name, best: result.bestPointStep })] : []),
    ...(atBar.length > 0
      ? [info(notes.atBar, { stages: quoted(atBar), bar: { value: inputs.dropOffBar, unit: 'percent', digits: 0 } })]
      : []),
    ...(capped ? [info(notes.capped, { stage: capped.name })] : []),
    info(notes.cohort, {}),
  ];
}

function warning(text: string, values: Note['phrase']['values']): Note {
  return { level: 'warning', phrase: { text, ...(values && { values }) } };
}

function info(text: string, values: Note['phrase']['values']): Note {
  return { level: 'info', phrase: { text, ...(values && { values }) } };
}
