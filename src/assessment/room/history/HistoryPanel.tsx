import type { PanelProps } from '../room.ts';

/** Placeholder. */
export default function HistoryPanel({ session }: PanelProps) {
  return <p>{session.scope}</p>;
}
