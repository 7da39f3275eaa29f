/** Weeks that a table shows: about twelve, evenly, to a little beyond both the time planned and the time needed, within a year. */
export function shownWeeks(planned: number, needed: number): number[] {
  const last = Math.min(52, Math.max(planned, Math.min(needed, 26)) + 2);
  const step = Math.ceil(last / 12);
  const even = Array.from({ length: Math.floor(last / step) }, (_, index) => (index + 1) * step);
  const asked = needed <= last ? [planned, needed] : [planned];
  return [...new Set([...even, ...asked])].sort((one, other) => one - other);
}
