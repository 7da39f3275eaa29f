import * as z from 'zod';
import { words } from './shared.ts';

/** An object with exactly these keys, each holding words. */
export function labels<const K extends string>(keys: readonly K[]) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, words])) as Record<K, typeof words>);
}
