import { expect, test } from 'vitest';
import type { ListedPage, ListSetting } from './listed-page.ts';
import { llmsIndex } from './llms-text.ts';

const labels = {
  site: { title: 'Groundwork', simulators: 'Simulators', assess: 'Assess', guide: 'Guide' },
  home: { summary: 'What it is.' },
  machines: { about: '', others: 'Others', full: '', api: '', otherLanguage: '' },
  systems: { tech: { name: 'Technology' } },
  page: { owner: 'Owner:', reviewed: 'Reviewed', draft: 'Draft' },
  roles: { 'growth-lead': 'growth lead' },
  upkeep: { editedSince: 'edited since the review of {date}' },
};
const setting = { locale: 'en', home: 'https://example.org/', labels } as unknown as ListSetting;

function lineOf(more: object): string {
  const playbook = { system: 'tech', slug: 'x', order: 1, owner: 'growth-lead', ...more };
  const page = { id: 'en/playbooks/tech/x', title: 'X', summary: 'S.', markdown: '', ...more, playbook };
  const [line = ''] = /^- \[X\].*$/m.exec(llmsIndex([page as unknown as ListedPage], setting)) ?? [];
  return line.replace(/^.*?: /, '');
}

test('a playbook is named with its owner and how its review stands: none, as it is, or edited since', () => {
  const reviewed = { date: '2026-12-01', by: 'growth-lead' };
  expect(lineOf({})).toBe('S. (Owner: growth lead; Draft)');
  expect(lineOf({ reviewed })).toBe('S. (Owner: growth lead; Reviewed 1 December 2026)');
  expect(lineOf({ reviewed, edited: ['when'] })).toBe(
    'S. (Owner: growth lead; edited since the review of 1 December 2026)',
  );
});
