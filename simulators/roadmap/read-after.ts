/**
 * The names in a cell that says what comes before: one name, or several with commas or semicolons between them. A cell that is a task's
 * name as a whole is that task, so that names may hold commas.
 *
 * @param names of all tasks
 * @example readAfter('Research, Team', ['Research', 'Team', 'Plan']) // ['Research', 'Team']
 */
export function readAfter(cell: string, names: ReadonlySet<string>): string[] {
  const whole = cell.trim();
  if (names.has(whole)) return [whole];
  const parts = whole.split(/[,，、;；]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
