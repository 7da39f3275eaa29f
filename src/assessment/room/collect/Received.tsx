import { fill } from '../../../simulator-host/labels/fill.ts';
import { collectLabels } from '../../labels/collect.ts';
import type { SessionResult } from '../../result/score-session.ts';
import { changeSession, type PanelProps } from '../room.ts';
import { CloseCollecting } from './CloseCollecting.tsx';

/** How many have come in, how many are missing, and each set of answers by number. */
export function Received({ room, session, result }: PanelProps & { result: SessionResult }) {
  const { model, locale } = room.setting;
  const words = collectLabels[locale];
  const { people, invited } = result;
  const missing = invited - people;
  const state = missing > 0 ? fill(words.missing, { count: missing }) : missing === 0 ? words.all : words.more;
  const remove = (id: string) =>
    changeSession(room, (present) => ({ ...present, responses: present.responses.filter((each) => each.id !== id) }));
  return (
    <section>
      <h2>{words.list}</h2>
      <p role="status" class="gw-assess-label">
        {fill(words.received, { count: people, invited })}
        {locale === 'zh' ? '，' : '; '}
        {state}
      </p>
      {session.privacy === 'anonymous' ? (
        <>
          <p class="gw-assess-quiet">{words.folded}</p>
          <CloseCollecting room={room} session={session} people={people} />
        </>
      ) : (
        <ul class="gw-assess-plain gw-assess-received">
          {session.responses.map(({ id, answers }, index) => (
            <li key={id}>
              {fill(words.response, { at: index + 1 })}
              <span class="gw-assess-help">
                {fill(words.answered, { count: Object.keys(answers).length, all: model.items.length })}
              </span>
              <button type="button" class="gw-assess-textbutton" onClick={() => remove(id)}>
                {fill(words.removeOne, { at: index + 1 })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
