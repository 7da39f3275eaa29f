import { isNumber } from '../../../simulators/_kit/amount.ts';
import { type Cells, ownProfile } from '../answer/own-profile.ts';
import type { Response } from '../response.ts';

/** A model as far as a reader's own result needs it. */
interface ShortModel {
  model: Cells & { id: string; version: string; levels: readonly string[] };
  title: string;
  href: string;
  /** Names of the systems, in the model's order. */
  systems: readonly string[];
}

/** What the home page tells about the models that a reader may have answered. */
export interface OwnResultProps {
  models: readonly ShortModel[];
  words: { own: string; none: string };
}

/** The reader's own levels, a track for each system. */
export function OwnResult({
  results,
  words,
}: OwnResultProps & { results: (ShortModel & Pick<Response, 'answers'>)[] }) {
  return (
    <>
      {results.map(({ model, title, href, systems, answers }) => (
        <p key={model.id} class="gw-doors-live">
          <span>{words.own}</span>
          <a href={href}>{title}</a>
          {ownProfile(model, answers).systems.map(({ id, profile }, index) => (
            <OwnTrack
              key={id}
              name={systems[index] ?? id}
              held={isNumber(profile.held) ? profile.held : undefined}
              levels={model.levels.length}
              none={words.none}
            />
          ))}
        </p>
      ))}
    </>
  );
}

interface OwnTrackProps {
  name: string;
  held: number | undefined;
  levels: number;
  none: string;
}

function OwnTrack({ name, held, levels, none }: OwnTrackProps) {
  return (
    <span class="gw-own-track">
      <span>
        {name} {held ?? none}
      </span>
      <span class="gw-levels" aria-hidden="true">
        {Array.from({ length: levels }, (_, index) => (
          <span key={index} class={held !== undefined && index < held ? 'gw-levels-held' : undefined}></span>
        ))}
      </span>
    </span>
  );
}
