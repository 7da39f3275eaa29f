import { fill } from '../../simulator-host/labels/fill.ts';
import { StoreTrouble } from '../keeping/StoreTrouble.tsx';
import { answerLabels } from '../labels/answer.ts';
import { type AnswerSheet, adopt, asMine } from './own-answers.ts';

/** What a reader should know before going on: trouble with the store, an invitation, answers that a link has brought. */
export function Banners({ sheet }: { sheet: AnswerSheet }) {
  const { setting, kept, session, own } = sheet;
  const words = answerLabels[setting.locale];
  const invited = session.value ?? own.value?.session;
  return (
    <div class="gw-assess-live">
      <StoreTrouble
        keeper={kept.value?.keeper}
        fileName={`groundwork-answers-${setting.model.id}.json`}
        words={words}
      />
      {invited && <p class="gw-assess-quiet">{fill(words.joined, { session: invited })}</p>}
      <Arrived sheet={sheet} />
      <Moved sheet={sheet} />
      <Deleted sheet={sheet} />
    </div>
  );
}

/** What became of answers that were given to an older version of the model. */
function Moved({ sheet }: { sheet: AnswerSheet }) {
  const { setting, own } = sheet;
  const words = answerLabels[setting.locale];
  const migrated = own.value?.migrated;
  if (!migrated) return null;
  const archived = Object.keys(migrated.archived).length;
  return (
    <p class="gw-assess-notice">
      {fill(words.moved, { from: migrated.from, to: setting.model.version })}
      {archived > 0 && <span>{fill(words.archived, { count: archived })}</span>}
    </p>
  );
}

function Deleted({ sheet }: { sheet: AnswerSheet }) {
  const words = answerLabels[sheet.setting.locale];
  const { deleted, kept } = sheet;
  const before = deleted.value;
  if (!before) return null;
  return (
    <p class="gw-assess-notice" role="status">
      <span>
        {words.restarted}{' '}
        <button
          type="button"
          class="gw-assess-textbutton"
          onClick={() => {
            kept.value?.put(before);
            deleted.value = undefined;
          }}
        >
          {words.restore}
        </button>
      </span>
    </p>
  );
}

function Arrived({ sheet }: { sheet: AnswerSheet }) {
  const { setting, arrived, own } = sheet;
  const words = answerLabels[setting.locale];
  const arrival = arrived.value;
  if (!arrival) return null;
  const leave = () => {
    arrived.value = undefined;
  };
  const count = Object.keys(own.value?.answers ?? {}).length;
  if (arrival.kind === 'refused') {
    return (
      <div class="gw-assess-notice" role="alert">
        <p>{fill(words.linkRefused, { reason: arrival.reason })}</p>
      </div>
    );
  }
  const { response } = arrival;
  return (
    <div class="gw-assess-notice" role="status">
      <p>{fill(words.linked, { answered: Object.keys(response.answers).length })}</p>
      {count > 0 && <p>{fill(words.linkReplaces, { count })}</p>}
      <p class="gw-assess-buttons">
        <button
          type="button"
          class="gw-assess-button"
          onClick={() => {
            adopt(sheet, asMine(sheet, response));
            leave();
          }}
        >
          {words.linkAsMine}
        </button>
        <button type="button" class="gw-assess-button" onClick={leave}>
          {words.linkIgnore}
        </button>
      </p>
    </div>
  );
}
