import type { PanelProps } from '../room.ts';

/** Placeholder. */
export default function PlanPanel({ session }: PanelProps) {
  return <p>{session.scope}</p>;
}
