/**
 * The day of the newest commit that names each file, from a log that is written newest first: a NUL and the day, then the files, one a line.
 *
 * @example readHistory('\0' + '2026-11-23\n\ncontent/a.mdx\n').get('content/a.mdx') // '2026-11-23'
 */
export function readHistory(log: string): Map<string, string> {
  const days = new Map<string, string>();
  for (const commit of log.split('\0')) {
    const [day = '', ...files] = commit.split('\n');
    for (const file of files) if (file !== '' && !days.has(file)) days.set(file, day);
  }
  return days;
}
