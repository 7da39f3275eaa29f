import { readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { DIST } from './dist.ts';

const read = (file: string) => readFileSync(path.join(DIST, file), 'utf8');

describe.each([
  ['zh', ''],
  ['en', 'en/'],
])('reviews in %s', (_locale, prefix) => {
  const { document } = new JSDOM(read(`${prefix}guide/reviews/index.html`)).window;
  const rows = [...document.querySelectorAll('.gw-reviews tbody tr')].map((row) => ({
    href: row.querySelector('a')?.getAttribute('href') ?? '',
    due: row.querySelector('time')?.getAttribute('datetime') ?? '',
  }));
  const eventsOf = (name: string) => {
    const calendar = new ICAL.Component(ICAL.parse(read(`${prefix}guide/reviews/${name}.ics`)) as unknown[]);
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };

  test('every playbook stands in the list of its owner, what is due first at the top', () => {
    const playbooks = globSync(`${prefix}playbooks/*/*/index.html`, { cwd: DIST }).map(
      (file) => `/${path.dirname(file)}/`,
    );
    expect(rows.map(({ href }) => href).sort()).toEqual(playbooks.sort());
    for (const table of document.querySelectorAll('.gw-reviews')) {
      const days = [...table.querySelectorAll('time')].map((time) => time.getAttribute('datetime'));
      expect(days).toEqual(days.toSorted());
    }
  });

  test('the calendars hold the same days as the list, and each owner’s is linked under the owner’s name', () => {
    const days = Object.fromEntries(rows.filter(({ due }) => due).map(({ href, due }) => [href, due]));
    const pathOf = (event: ICAL.Event) => new URL(String(event.component.getFirstPropertyValue('url'))).pathname;
    const events = eventsOf('all');
    expect(Object.fromEntries(events.map((event) => [pathOf(event), event.startDate.toString()]))).toEqual(days);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const owners = [...document.querySelectorAll('main h2[id]')].map(({ id }) => id).filter((id) => id !== 'languages');
    const own = owners.filter((id) => id !== '_top').flatMap((owner) => eventsOf(owner).map(({ uid }) => uid));
    expect(own.sort()).toEqual(events.map(({ uid }) => uid).sort());
  });

  test('a playbook’s page says the same and leads to its owner’s list', () => {
    const { href } = rows[0] ?? { href: '' };
    const page = new JSDOM(read(`${href.slice(1)}index.html`)).window.document;
    const link = page.querySelector('.gw-facts a[href*="/guide/reviews/#"]');
    const owner = link?.getAttribute('href')?.split('#')[1] ?? '';
    expect(document.getElementById(owner)?.closest('section')?.innerHTML).toContain(href);
  });
});
