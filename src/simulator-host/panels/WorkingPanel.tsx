import { fill } from '../labels/fill.ts';
import { Scroll } from '../Scroll.tsx';
import { labelsOf } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';
import type { PanelProps } from './LazyPanel.tsx';
import { ROWS_SHOWN, type WorkingStep, workingSteps } from './working.ts';
import { nameOfStep, workingMathml } from './working-mathml.ts';

/** The formulas with the reader's numbers: symbols, then values, then the result, step after step. */
export default function WorkingPanel({ instrument }: PanelProps) {
  const { situation, state } = instrument;
  const { working } = situation.words;
  const steps = workingSteps(situation, state.value.inputs);
  if (steps.length === 0) return <p>{working.none}</p>;
  const shown = steps.filter(({ row }) => !row || row.index < ROWS_SHOWN);
  const hidden = new Set(steps.filter((step) => !shown.includes(step)).map(({ row }) => row?.index)).size;
  return (
    <>
      <p class="gw-sim-lead">{working.lead}</p>
      <ol class="gw-sim-steps">
        {shown.map((step) => (
          <li key={`${step.id}-${step.row?.index ?? ''}`}>
            <Step instrument={instrument} step={step} />
          </li>
        ))}
      </ol>
      {hidden > 0 && <p class="gw-sim-lead">{fill(working.moreRows, { count: hidden })}</p>}
      <Symbols instrument={instrument} steps={shown} />
    </>
  );
}

function Step({ instrument, step }: { instrument: Instrument; step: WorkingStep }) {
  const { situation, state } = instrument;
  const { words } = situation;
  const rows = step.row ? (state.value.inputs[step.row.table] as Record<string, unknown>[]) : [];
  const name = rows[step.row?.index ?? 0]?.name;
  return (
    <>
      <p class="gw-sim-step-name">
        {step.row && `${fill(words.working.rowOf, { row: step.row.index + 1, name: String(name ?? '') })} `}
        {nameOfStep(step.id, situation)}
      </p>
      <Scroll label={nameOfStep(step.id, situation)}>
        {/* Our own MathML; names and numbers in it are escaped where it is written. */}
        <div dangerouslySetInnerHTML={{ __html: workingMathml(step, situation) }} />
      </Scroll>
    </>
  );
}

/** The inputs that the steps speak of, with what each means. */
function Symbols({ instrument, steps }: { instrument: Instrument; steps: readonly WorkingStep[] }) {
  const { situation } = instrument;
  const { inputs } = labelsOf(situation);
  const names = [...new Set(steps.flatMap(({ values }) => Object.keys(values)))].filter((name) => inputs[name]);
  if (names.length === 0) return null;
  return (
    <details class="gw-sim-symbols">
      <summary>{situation.words.working.symbols}</summary>
      <dl>
        {names.map((name) => (
          <div key={name}>
            <dt>{inputs[name]?.name}</dt>
            <dd>
              {inputs[name]?.help} {inputs[name]?.evidence}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
