import { isNumber } from '../../../../simulators/_kit/amount.ts';
import { formatDay } from '../../../i18n/dates.ts';
import { fill } from '../../../simulator-host/labels/fill.ts';
import type { ExportedSession } from '../../export/exported-session.ts';
import { priorityText } from '../../export/priority-text.ts';
import { levelText, limitingText, listed, meanText } from '../../figure-text.ts';
import { reportLabels } from '../../labels/report.ts';
import { SystemTable } from '../../SystemTable.tsx';
import type { Goal } from '../../session.ts';
import { cellName } from '../../setting.ts';

/** Priorities that a leader's page names. */
const FIRST = 3;

/** One page for leaders: where we stand, what comes first, what is promised. */
export function Summary({ exported }: { exported: ExportedSession }) {
  const { setting, session, result, plan, date } = exported;
  const { locale } = setting;
  const words = reportLabels[locale];
  const { overall, people, invited, isEveryone } = result;
  const first = plan.priorities.filter(({ state }) => state === 'ready').slice(0, FIRST);
  const names = (items: readonly { id: string }[]) =>
    listed(
      items.map(({ id }) => cellName(setting, id)),
      locale,
    );
  const settle = plan.priorities.filter(({ state }) => state === 'discuss_first');
  const unclear = result.cells.filter(({ counts, valid }) => (counts?.unknown ?? 0) > valid / 2);
  const values = {
    level: levelText(overall.held, setting),
    mean: meanText(overall.mean, locale),
    limiting: limitingText(overall.limiting, setting),
  };
  const isLimited = overall.limiting.length > 0 && overall.limiting.length < overall.counted;
  return (
    <section class="gw-assess-page">
      <h2>{setting.text.title}</h2>
      <p>{fill(words.scope, { scope: session.scope, date: formatDay(date, locale) })}</p>
      <p>
        {isEveryone
          ? fill(words.everyone, { invited })
          : fill(words.people, { invited, people, share: `${Math.round((100 * people) / Math.max(1, invited))}%` })}
      </p>
      {isNumber(overall.held) && (
        <p class="gw-assess-verdict">
          <strong>{fill(isLimited ? words.sentence : words.sentencePlain, values)}</strong>
        </p>
      )}
      <SystemTable setting={setting} result={result} />
      <h3>{words.first}</h3>
      {first.length === 0 ? (
        <p>{words.noFirst}</p>
      ) : (
        <ol>
          {first.map((priority) => (
            <li key={priority.id}>{priorityText(priority, setting)}</li>
          ))}
        </ol>
      )}
      {settle.length > 0 && <p>{fill(words.settle, { cells: names(settle) })}</p>}
      {unclear.length > 0 && <p>{fill(words.unknown, { cells: names(unclear.map(({ item }) => ({ id: item }))) })}</p>}
      <h3>{words.firstStage}</h3>
      <Promised exported={exported} goals={session.goals.filter(({ stage }) => stage === 0)} />
    </section>
  );
}

function Promised({ exported: { setting }, goals }: { exported: ExportedSession; goals: readonly Goal[] }) {
  const words = reportLabels[setting.locale];
  if (goals.length === 0) return <p class="gw-assess-quiet">{words.noGoals}</p>;
  return (
    <ul>
      {goals.map(({ item, from, to, owner, review }) => (
        <li key={`${item}-${to}`}>
          {fill(words.goalLine, { cell: cellName(setting, item), from, to })} · {owner || words.noOwner}
          {review && ` · ${fill(words.reviewed, { date: formatDay(review, setting.locale) })}`}
        </li>
      ))}
    </ul>
  );
}
