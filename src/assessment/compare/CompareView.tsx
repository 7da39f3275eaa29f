import { useSignal } from '@preact/signals';
import { compareLabels } from '../labels/compare.ts';
import { readTeam } from './read-team.ts';
import { TeamTable } from './TeamTable.tsx';
import { compareTeams, type TeamBench } from './team-bench.ts';

/** Chooses teams and sets them side by side. Files that are opened here are read and not kept. */
export function CompareView({ bench }: { bench: TeamBench }) {
  const { setting, sessions, chosen, opened } = bench;
  const words = compareLabels[setting.locale];
  const problems = useSignal<readonly string[]>([]);
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen.value);
    if (isChosen) next.add(id);
    else next.delete(id);
    chosen.value = next;
  };
  const read = async (files: readonly File[]) => {
    const found = await Promise.all(files.map((file) => readTeam(file, setting)));
    for (const { session } of found) {
      if (!session) continue;
      opened.value = [...opened.value.filter(({ id }) => id !== session.id), session];
      choose(session.id, true);
    }
    problems.value = found.flatMap(({ problem }) => problem ?? []);
  };
  const teams = sessions.value.filter(({ id }) => chosen.value.has(id));
  return (
    <div class="gw-assess gw-assess-script">
      <p class="gw-assess-lead">{words.lead}</p>
      <fieldset class="gw-assess-choice">
        <legend>{words.sessions}</legend>
        {sessions.value.length === 0 && <p class="gw-assess-quiet">{words.nothing}</p>}
        {sessions.value.map(({ id, scope }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.value.has(id)}
              onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
            />{' '}
            {scope}
          </label>
        ))}
      </fieldset>
      <p>
        <label>
          {words.files}{' '}
          <input
            type="file"
            multiple
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void read([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      {problems.value.map((problem) => (
        <p key={problem} class="gw-assess-warning" role="alert">
          {problem}
        </p>
      ))}
      {teams.length < 2 ? (
        <p class="gw-assess-quiet">{words.need}</p>
      ) : (
        <TeamTable setting={setting} comparison={compareTeams(teams, setting)} />
      )}
    </div>
  );
}
