import { agreementOf } from '../../../../simulators/maturity/scoring/agreement.ts';
import { scoreCell } from '../../../../simulators/maturity/scoring/cell-score.ts';
import { fill } from '../../../simulator-host/labels/fill.ts';
import { CellTrack } from '../../chart/CellTrack.tsx';
import { trackText } from '../../counts-text.ts';
import { meanText } from '../../figure-text.ts';
import { discussLabels } from '../../labels/discuss.ts';
import { figureLabels } from '../../labels/figures.ts';
import { emptyCounts, levelsOf } from '../../merge/counts.ts';
import type { CellResult } from '../../result/score-session.ts';
import { type PanelProps, setEntry } from '../room.ts';

/** A show of hands after talking, beside the first answers, with what has shifted. */
export function SecondVote({ room, session, cell }: PanelProps & { cell: CellResult }) {
  const { locale, model } = room.setting;
  const words = discussLabels[locale];
  const { item } = cell;
  const votes = session.secondVotes?.[item];
  const record = (form: HTMLFormElement) => {
    const given = new FormData(form);
    const levels = model.levels.map((_, index) =>
      Math.min(500, Math.max(0, Number(given.get(`votes-${index + 1}`)) || 0)),
    );
    const list = levelsOf({ levels });
    if (list.length > 0) setEntry(room, 'secondVotes', item, list.slice(0, 500));
  };
  return (
    <details class={votes ? 'gw-assess-extras' : 'gw-assess-extras print:hidden'} open={votes !== undefined}>
      <summary>{words.second}</summary>
      <p class="gw-assess-help">{words.secondHelp}</p>
      <form
        class="gw-assess-buttons"
        onSubmit={(event) => {
          event.preventDefault();
          record(event.currentTarget);
        }}
      >
        {model.levels.map((level, index) => (
          <label key={level}>
            <span class="gw-assess-quiet">{fill(words.votes, { level: index + 1 })}</span>{' '}
            <input
              class="gw-assess-small"
              type="number"
              name={`votes-${index + 1}`}
              min={0}
              max={500}
              defaultValue="0"
            />
          </label>
        ))}
        <button type="submit" class="gw-assess-button">
          {words.record}
        </button>
        {votes && (
          <button
            type="button"
            class="gw-assess-textbutton"
            onClick={() => setEntry(room, 'secondVotes', item, undefined)}
          >
            {words.clearVotes}
          </button>
        )}
      </form>
      {votes && <Shift room={room} session={session} cell={cell} votes={votes} />}
    </details>
  );
}

function Shift({ room, cell, votes }: PanelProps & { cell: CellResult; votes: readonly number[] }) {
  const { locale, model } = room.setting;
  const words = discussLabels[locale];
  const counts = emptyCounts(model.levels.length);
  const levels = counts.levels.map((_, index) => votes.filter((vote) => vote === index + 1).length);
  const score = scoreCell({ levels: votes, unknown: 0, notApplicable: 0 });
  const after = { score, counts: { ...counts, levels } };
  return (
    <div role="status">
      <p>
        {fill(words.shift, {
          heldBefore: levelOrReason(cell.score.held, locale),
          heldAfter: levelOrReason(score.held, locale),
          meanBefore: meanText(cell.score.mean, locale),
          meanAfter: meanText(score.mean, locale),
          rangeBefore: cell.agreement?.range ?? '—',
          rangeAfter: agreementOf(votes).range,
        })}
      </p>
      {[
        { name: words.before, held: cell },
        { name: words.after, held: after },
      ].map(({ name, held }) => (
        <div key={name} class="gw-assess-cell-line">
          <span>{name}</span>
          <CellTrack
            levels={model.levels.length}
            held={held.score.held}
            mean={held.score.mean}
            counts={held.counts?.levels}
            label={fill(figureLabels[locale].named, { name, value: trackText(held, undefined, locale) })}
          />
        </div>
      ))}
    </div>
  );
}

function levelOrReason(held: CellResult['score']['held'], locale: 'zh' | 'en'): string {
  return typeof held === 'number' ? String(held) : meanText(held, locale);
}
