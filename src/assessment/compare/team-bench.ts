import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { KeptDocuments } from '../keeping/kept-documents.ts';
import { sumCounts } from '../merge/counts.ts';
import { visibleGroups } from '../result/privacy.ts';
import { type SessionResult, scoreSession } from '../result/score-session.ts';
import { takeSnapshot } from '../result/take-snapshot.ts';
import { type ItemCounts, isReleased, type Session } from '../session.ts';
import type { AssessmentSetting } from '../setting.ts';

/** The sessions that can be compared: those of this browser and those opened from files, which are not kept. */
export interface TeamBench {
  setting: AssessmentSetting;
  kept: Signal<KeptDocuments<Session> | undefined>;
  opened: Signal<readonly Session[]>;
  sessions: ReadonlySignal<readonly Session[]>;
  chosen: Signal<ReadonlySet<string>>;
}

/** A bench that has not been connected to the browser's store. */
export function createBench(setting: AssessmentSetting): TeamBench {
  const kept = signal<KeptDocuments<Session> | undefined>(undefined);
  const opened = signal<readonly Session[]>([]);
  const sessions = computed(() => {
    const own = [...(kept.value?.all.value.values() ?? [])];
    return [...own, ...opened.value.filter(({ id }) => !own.some((session) => session.id === id))];
  });
  return { setting, kept, opened, sessions, chosen: signal<ReadonlySet<string>>(new Set()) };
}

/** One team's column. */
export interface TeamColumn {
  session: Session;
  result: SessionResult;
}

/** What may be shown of some teams side by side. */
export interface Comparison {
  shown: TeamColumn[];
  hidden: number;
  /** The strictest threshold of all sessions. */
  threshold: number;
  /** All answers of all teams, the hidden ones among them. */
  together: SessionResult;
}

/**
 * The teams that may be shown beside all of them together: none under the threshold, and none that would give such a one away. The strictest
 * threshold of the sessions holds for all.
 */
export function compareTeams(sessions: readonly Session[], { model }: AssessmentSetting): Comparison {
  const threshold = Math.max(...sessions.map((session) => session.threshold));
  const released = sessions.filter(isReleased);
  const columns = released.map((session) => ({ session, result: scoreSession(model, session) }));
  const sizes = columns.map(({ session, result }) => ({ id: session.id, size: result.people }));
  const visible = new Set(visibleGroups(sizes, threshold));
  const shown = columns.filter(({ session }) => visible.has(session.id));
  const counts = released
    .map((session) => takeSnapshot(session, model, { id: session.id, taken: session.created }).counts)
    .reduce(sumRecords, {});
  const together = scoreSession(model, {
    privacy: 'anonymous',
    closed: true,
    threshold,
    invited: released.reduce((sum, { invited }) => sum + invited, 0),
    responses: [],
    counts,
    agreed: {},
  });
  return { shown, hidden: sessions.length - shown.length, threshold, together };
}

function sumRecords(one: Record<string, ItemCounts>, other: Record<string, ItemCounts>): Record<string, ItemCounts> {
  const entries = Object.entries(other).map(([item, counts]): [string, ItemCounts] => {
    const known = one[item];
    return [item, known ? sumCounts(known, counts) : counts];
  });
  return { ...one, ...Object.fromEntries(entries) };
}
