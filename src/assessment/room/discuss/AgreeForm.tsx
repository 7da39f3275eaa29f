import { fill } from '../../../simulator-host/labels/fill.ts';
import { discussLabels } from '../../labels/discuss.ts';
import type { CellResult } from '../../result/score-session.ts';
import { levelName } from '../../setting.ts';
import { type PanelProps, setEntry } from '../room.ts';

/** The level that the team agrees on, why, and what the minority sees; reached and left without the mouse. */
export function AgreeForm({ room, session, cell, onNext }: PanelProps & { cell: CellResult; onNext: () => void }) {
  const { setting } = room;
  const words = discussLabels[setting.locale];
  const { item } = cell;
  const agreed = session.agreed[item];
  const given = (cell.counts?.levels ?? []).flatMap((count, index) => (count > 0 ? [index + 1] : []));
  const choose = (level: number | undefined) =>
    setEntry(room, 'agreed', item, level === undefined ? undefined : { ...agreed, level });
  const write = (field: 'reason' | 'dissent') => (text: string) => {
    if (agreed) setEntry(room, 'agreed', item, { ...agreed, [field]: text });
  };
  const textField = (field: 'reason' | 'dissent') => (
    <label class="gw-assess-field">
      {words[field]}
      <textarea
        rows={2}
        maxLength={2000}
        disabled={!agreed}
        value={agreed?.[field] ?? ''}
        onInput={({ currentTarget }) => write(field)(currentTarget.value)}
      />
    </label>
  );
  const shown =
    agreed && given.length > 0
      ? fill(words.agreedShown, { level: agreed.level, low: given[0] ?? '', high: given.at(-1) ?? '' })
      : agreed && fill(words.agreedAlone, { level: agreed.level });
  return (
    <section>
      <fieldset class="gw-assess-choice">
        <legend>{words.agree}</legend>
        {setting.model.levels.map((id, index) => (
          <label key={id}>
            <input
              type="radio"
              id={`agree-${item}-${index + 1}`}
              name={`agree-${item}`}
              checked={agreed?.level === index + 1}
              onInput={() => choose(index + 1)}
            />{' '}
            {index + 1} {levelName(setting, index + 1)}
          </label>
        ))}
        <label>
          <input type="radio" name={`agree-${item}`} checked={!agreed} onInput={() => choose(undefined)} />{' '}
          {words.noAgreement}
        </label>
      </fieldset>
      <p class="gw-assess-help">{words.agreeHelp}</p>
      <div class="gw-assess-fields">
        {textField('reason')}
        {textField('dissent')}
      </div>
      <p class="gw-assess-buttons">
        <button type="button" class="gw-assess-button" onClick={onNext}>
          {words.saveNext}
        </button>
        <span role="status" class="gw-assess-label">
          {shown}
        </span>
      </p>
    </section>
  );
}
