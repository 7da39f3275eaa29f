import * as z from 'zod';
import { words } from './shared.ts';

/** An object with exactly these keys, each holding words. */
export function labels<const K extends string>(keys: readonly K[]) {
  const described = Object.fromEntries(keys.map((key) => [key, words.describe(`words for “${key}”`)]));
  return z.strictObject(described as Record<K, typeof words>).describe('words of one part of the site');
}
