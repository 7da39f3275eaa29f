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

/** A simulator as one instrument: question, sentence, figures, inputs, and the panels that look closer. */
export function InstrumentView({ instrument }: { instrument: Instrument }) {
  const { situation, notice } = instrument;
  const { mode, instance, simulator, words } = situation;
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
        <div class="gw-sim-look">
          <Notes instrument={instrument} />
          <Panels instrument={instrument} />
          {simulator.formulas && (
            <details class="gw-sim-still">
              <summary>{words.formula}</summary>
              <div dangerouslySetInnerHTML={{ __html: situation.writeFormulas?.() ?? '' }} />
            </details>
          )}
        </div>
      </div>
    </div>
  );
}

/** A table among the first inputs takes the whole width. Only the start counts: a choice must not turn the page over. */
function hasLargeTable({ fields, start }: Instrument): boolean {
  return Object.values(fields).some(
    ({ kind, advanced, when }) => kind === 'table' && !advanced && (!when || holds(when, start.inputs)),
  );
}
