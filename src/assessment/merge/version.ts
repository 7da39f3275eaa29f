/**
 * Orders two versions: negative when the first is older.
 *
 * @example compareVersions('1.9.0', '1.10.0') // negative
 */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [one, other].map((version) => version.split('.').map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (first?.[part] ?? 0) - (second?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The part of a version that breaks trend lines when it changes. @example majorOf('2.1.0') // '2' */
export function majorOf(version: string): string {
  return version.split('.')[0] ?? '';
}
