import { useSignal } from '@preact/signals';
import { address, localisedId } from '../../i18n/locales.ts';
import { fill } from '../../simulator-host/labels/fill.ts';
import { CopyButton } from '../CopyButton.tsx';
import { stateOf } from '../code/response-code.ts';
import { addToRound } from '../code/round.ts';
import { roundLabels } from '../labels/round.ts';
import type { RoundDesk } from './round-desk.ts';

type Outcome = { code: string } | { problem: string };

/** Adds one's own answers to the code that was handed over, and gives the code to pass on. */
export function AddAnswers({ desk }: { desk: RoundDesk }) {
  const { model, locale, base } = desk.setting;
  const words = roundLabels[locale];
  const received = useSignal('');
  const outcome = useSignal<Outcome | undefined>(undefined);
  const own = desk.own.value;
  const answered = Object.keys(own?.answers ?? {}).length;
  const add = () => {
    const states = model.items.map(({ id }) => stateOf(own?.answers[id]));
    const added = addToRound(received.value.trim(), states);
    if (added.ok) received.value = '';
    outcome.value = added.ok
      ? { code: added.code }
      : { problem: fill(words.problems[added.because], { length: added.expectedLength }) };
  };
  return (
    <section>
      <h2>{words.addTitle}</h2>
      <p class="gw-assess-quiet">{words.addHelp}</p>
      {answered === 0 ? (
        <p>
          {words.noAnswers} <a href={address(localisedId(`assess/${model.id}`, locale), base)}>{words.toAnswer}</a>
        </p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <p>{fill(words.yourAnswers, { answered, count: model.items.length })}</p>
          <label class="gw-assess-field">
            {words.received}
            <textarea
              rows={3}
              spellcheck={false}
              autocomplete="off"
              value={received.value}
              onInput={({ currentTarget }) => {
                received.value = currentTarget.value;
              }}
            />
          </label>
          <button type="submit" class="gw-assess-button" disabled={received.value.trim() === ''}>
            {words.add}
          </button>
        </form>
      )}
      <div role="status">
        {outcome.value && 'problem' in outcome.value && <p class="gw-assess-warning">{outcome.value.problem}</p>}
        {outcome.value && 'code' in outcome.value && <PassOn code={outcome.value.code} words={words} />}
      </div>
    </section>
  );
}

function PassOn({ code, words }: { code: string; words: typeof roundLabels.zh }) {
  return (
    <>
      <p>{words.added}</p>
      <output class="gw-assess-code gw-assess-code-long" aria-label={words.passOn}>
        {code}
      </output>
      <CopyButton text={() => code} name={words.copy} words={words} />
    </>
  );
}
