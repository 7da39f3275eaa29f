import type { PanelProps } from '../room.ts';

/** Placeholder. */
export default function ReportPanel({ session }: PanelProps) {
  return <p>{session.scope}</p>;
}
