import type { Said } from '../i18n/said.ts';
import type { ReviewStanding } from './review-standing.ts';

/** How a review stands, in a few words: "overdue by 12 days; edited since: steps, measures". */
export function standingWords(standing: ReviewStanding): Said {
  const parts = [stateWords(standing), ...editWords(standing)];
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
}

function stateWords({ state, due, daysOverdue }: ReviewStanding): Said {
  if (state === 'unbound') return { zh: '记录与日期不符', en: 'record does not fit the date' };
  if (state === 'draft') return { zh: '草稿，尚未审阅', en: 'draft, not reviewed' };
  if (!due) return { zh: '', en: '' };
  const days = Math.abs(daysOverdue);
  if (daysOverdue > 0) return { zh: `已逾期 ${days} 天`, en: `overdue by ${countDays(days)}` };
  if (daysOverdue === 0) return { zh: '今天到期', en: 'due today' };
  return { zh: `还有 ${days} 天`, en: `due in ${countDays(days)}` };
}

function editWords({ changes }: ReviewStanding): Said[] {
  if (changes.length === 0) return [];
  const names = changes.map(({ id }) => id);
  return [{ zh: `审阅后改过 ${names.join('、')}`, en: `edited since: ${names.join(', ')}` }];
}

function countDays(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}
