import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { today } from '../../i18n/dates.ts';
import { dueDay } from '../../review/due-day.ts';
import { reviewHash } from '../../review/review-hash.ts';
import { pairSections } from '../../review/section-pairs.ts';
import { writeRecord } from '../../review/write-record.ts';
import { writeReview } from '../../review/write-review.ts';
import type { Role } from '../../schemas/shared.ts';
import { Refusal } from '../new/refusal.ts';
import { findPage, type SourcePage, type SourcePages } from './read-pages.ts';
import { readRecord } from './read-record.ts';

/** A page whose review was recorded, and when it is due again. */
export interface RecordedReview {
  page: string;
  due: string;
}

/**
 * Records that pages were read on a day: their hashes into `sections.yml`, the day, the reader and the hash that binds all of it into
 * `playbook.yml`. Nothing is written unless every page can be.
 *
 * @throws {Refusal} when a page is unknown, is no playbook, or the day has not come yet
 */
export function recordReviews(
  names: readonly string[],
  { pages, library }: SourcePages,
  review: { by: Role; date: string },
): RecordedReview[] {
  if (review.date > today()) {
    throw new Refusal({ zh: `${review.date} 还没有到。`, en: `${review.date} has not come yet.` });
  }
  const found = names.map((name) => findPage(pages, name));
  const other = found.find(({ playbook }) => !playbook);
  if (other) throw notReviewed(other);
  return found.map((page) => record(page, library.root, review));
}

function record(page: SourcePage, root: string, review: { by: Role; date: string }): RecordedReview {
  const sections = pairSections(page.sections);
  const facts = path.join(root, page.folder, 'playbook.yml');
  const hash = reviewHash(review, sections);
  writeFileSync(facts, writeReview(readFileSync(facts, 'utf8'), { ...review, hash }));
  const file = path.join(root, page.folder, 'sections.yml');
  writeFileSync(file, writeRecord(readRecord(file), 'reviewed', sections));
  return { page: page.name, due: dueDay(page.playbook?.slug ?? '', review.date, page.playbook?.reviewEvery ?? 'P6M') };
}

function notReviewed({ name, folder }: SourcePage): Refusal {
  return new Refusal({
    zh: `${name} 没有可读的 ${folder}/playbook.yml：只有手册有负责人和审阅日期。`,
    en: `${name} has no ${folder}/playbook.yml that can be read: only playbooks have an owner and a review.`,
  });
}
