import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { randomId } from '../chance.ts';
import type { KeptDocuments } from '../keeping/kept-documents.ts';
import { emptyCounts } from '../merge/counts.ts';
import { DEFAULT_CAPACITY, type Session } from '../session.ts';
import { type AssessmentSetting, referenceOf } from '../setting.ts';

/** The steps of a session, in the order in which a meeting takes them. */
export const PANELS = ['collect', 'discuss', 'plan', 'report', 'history'] as const;

/** One of {@link PANELS}. */
export type PanelName = (typeof PANELS)[number];

/** A facilitator's desk: the sessions of one model that this browser keeps, and the one at hand. */
export interface Room {
  setting: AssessmentSetting;
  /** Nothing until the browser's store has been opened. */
  kept: Signal<KeptDocuments<Session> | undefined>;
  /** All sessions, the latest first. */
  sessions: ReadonlySignal<readonly Session[]>;
  chosen: Signal<string | undefined>;
  session: ReadonlySignal<Session | undefined>;
  panel: Signal<PanelName>;
  /** What became of the last thing that was done to a session as a whole. */
  outcome: Signal<string>;
  /** A session that was just deleted, to be brought back. */
  deleted: Signal<Session | undefined>;
  /** Ids of what anonymous sessions have counted while the page is open; kept nowhere. */
  taken: Set<string>;
}

/** What every panel of a session gets. */
export interface PanelProps {
  room: Room;
  session: Session;
}

/** A room that has not been connected to a store: what the server renders. */
export function createRoom(setting: AssessmentSetting): Room {
  const kept = signal<KeptDocuments<Session> | undefined>(undefined);
  const chosen = signal<string | undefined>(undefined);
  const sessions = computed(() =>
    [...(kept.value?.all.value.values() ?? [])].sort((one, other) => other.created.localeCompare(one.created)),
  );
  const session = computed(() => sessions.value.find(({ id }) => id === chosen.value) ?? sessions.value[0]);
  return {
    setting,
    kept,
    sessions,
    chosen,
    session,
    panel: signal<PanelName>('collect'),
    outcome: signal(''),
    deleted: signal(undefined),
    taken: new Set(),
  };
}

/** Adds a session, or replaces the one of the same id, and takes it to hand. */
export function putSession(room: Room, session: Session): void {
  room.kept.peek()?.put(session);
  room.chosen.value = session.id;
}

/** Changes the session at hand. */
export function changeSession(room: Room, change: (session: Session) => Session): void {
  const present = room.session.peek();
  if (present) room.kept.peek()?.change(present.id, change);
}

/** Sets or, without a value, removes one entry of a record in the session at hand. */
export function setEntry<K extends 'agreed' | 'targets' | 'importance' | 'effort' | 'secondVotes'>(
  room: Room,
  field: K,
  item: string,
  value: NonNullable<Session[K]>[string] | undefined,
): void {
  changeSession(room, (session) => {
    const { [item]: _replaced, ...others } = (session[field] ?? {}) as Record<string, unknown>;
    return { ...session, [field]: value === undefined ? others : { ...others, [item]: value } };
  });
}

/** A session that nobody has answered yet. */
export function newSession(
  setting: AssessmentSetting,
  given: Pick<Session, 'scope' | 'invited' | 'privacy' | 'threshold'>,
): Session {
  const { model } = setting;
  const nobody = Object.fromEntries(model.items.map(({ id }) => [id, emptyCounts(model.levels.length)]));
  return {
    schemaVersion: 1,
    id: randomId(),
    model: referenceOf(setting),
    created: new Date().toISOString(),
    ...given,
    responses: [],
    ...(given.privacy === 'anonymous' && { counts: nobody }),
    secondVotes: {},
    agreed: {},
    targets: {},
    importance: {},
    effort: {},
    capacity: [...DEFAULT_CAPACITY],
    goals: [],
    snapshots: [],
  };
}
