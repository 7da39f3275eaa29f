import { createHash } from 'node:crypto';
import type { SectionPairs } from '../schemas/section-record.ts';

const DIGITS = 16;

/** A review as `playbook.yml` records it. */
export interface Review {
  date: string;
  by: string;
  hash: string;
}

/**
 * Binds a review to what was read: the day, who read it and the words of every section in both languages. With another day, another
 * name or other words it is another hash, so a day that was moved by hand shows.
 */
export function reviewHash({ date, by }: Pick<Review, 'date' | 'by'>, sections: SectionPairs): string {
  const lines = Object.entries(sections)
    .map(([id, { zh, en }]) => `${id} ${zh} ${en}`)
    .sort();
  return createHash('sha256')
    .update([date, by, ...lines].join('\n'))
    .digest('hex')
    .slice(0, DIGITS);
}
