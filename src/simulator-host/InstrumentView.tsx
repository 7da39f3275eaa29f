import { Figures } from './answer/Figures.tsx';
import { Notes } from './answer/Notes.tsx';
import { Sentence } from './answer/Sentence.tsx';
import { holds } from './inputs/field-state.ts';
import { InputForm } from './inputs/InputForm.tsx';
import { Panels } from './panels/Panels.tsx';
import { ScenarioDoor } from './scenarios/ScenarioDoor.tsx';
import { labelsOf } from './situation.ts';
import type { Instrument } from './state/instrument.ts';
import { Toolbar } from './Toolbar.tsx';

interface InstrumentViewProps {
  instrument: Instrument;
  /** What looks closer comes to life by itself and is left alone here. */
  isLookApart?: boolean;
}

/** A simulator as one instrument: question, sentence, figures, inputs, and the panels that look closer. */
export function InstrumentView({ instrument, isLookApart = false }: InstrumentViewProps) {
  const { situation, notice } = instrument;
  const { mode, instance } = situation;
  const Heading = mode === 'embedded' ? 'h3' : 'h2';
  return (
    <div class="gw-sim" role="group" aria-labelledby={`${instance}-question`} data-mode={mode}>
      <header class="gw-sim-head">
        <Heading id={`${instance}-question`} class="gw-sim-question">
          {labelsOf(situation).question}
        </Heading>
        <ScenarioDoor instrument={instrument} />
        <Toolbar instrument={instrument} />
      </header>
      <p class={`gw-sim-notice gw-sim-note-${notice.value?.level ?? 'info'}`} role="status">
        {notice.value?.text}
      </p>
      <Sentence instrument={instrument} />
      <div class="gw-sim-body" data-wide={hasLargeTable(instrument) ? '' : undefined}>
        <div class="gw-sim-ask">
          <Figures instrument={instrument} />
          <InputForm instrument={instrument} />
        </div>
        {isLookApart ? (
          <div class="gw-sim-look" dangerouslySetInnerHTML={{ __html: '' }} />
        ) : (
          <div class="gw-sim-look">
            <Look instrument={instrument} />
          </div>
        )}
      </div>
    </div>
  );
}

/** What stands beside the answer and the inputs: notes, panels, and the formulas for who reads without script. */
export function Look({ instrument }: { instrument: Instrument }) {
  const { simulator, words, writeFormulas } = instrument.situation;
  return (
    <>
      <Notes instrument={instrument} />
      <Panels instrument={instrument} />
      {simulator.formulas && (
        <details class="gw-sim-still">
          <summary>{words.formula}</summary>
          <div dangerouslySetInnerHTML={{ __html: writeFormulas?.() ?? '' }} />
        </details>
      )}
    </>
  );
}

/** A table among the first inputs takes the whole width. Only the start counts: a choice must not turn the page over. */
function hasLargeTable({ fields, start }: Instrument): boolean {
  return Object.values(fields).some(
    ({ kind, advanced, when }) => kind === 'table' && !advanced && (!when || holds(when, start.inputs)),
  );
}
