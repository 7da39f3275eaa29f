import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { DIST, readPage } from './dist.ts';

const cases = globSync('simulators/[!_]*/reference/cases.json').flatMap((file) => {
  const simulator = file.split('/')[1] ?? '';
  const list = JSON.parse(readFileSync(file, 'utf8')) as { id: string; expected: Record<string, unknown> }[];
  return list.map(({ id, expected }) => ({ simulator, id, figures: Object.keys(expected).length }));
});

const simulators = [...new Set(cases.map(({ simulator }) => simulator))];

describe.each(['/verification/', '/en/verification/'])('%s', (address) => {
  test.each(simulators)('%s shows every reference case with all its figures, and none as not met', (id) => {
    const { document } = readPage(`${address}${id}/`);
    const shown = [...document.querySelectorAll('.gw-verdicts tbody')].map((body) => ({
      place: body.querySelector('th[id]')?.id,
      figures: body.querySelectorAll('th[scope="row"]').length,
    }));
    const own = cases.filter(({ simulator }) => simulator === id);
    expect(shown).toEqual(own.map(({ id: place, figures }) => ({ place: `${id}-${place}`, figures })));
    expect(document.querySelectorAll('.gw-verdicts-failed')).toHaveLength(0);
  });

  test.each(simulators)('%s names each source without a comma that leads to nothing', (id) => {
    const sources = readPage(`${address}${id}/`).document.querySelectorAll('.gw-verdicts-case code + span');
    const texts = [...sources].map(({ textContent }) => textContent.trim());
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => /,\s*(·|$)/.test(text))).toEqual([]);
  });

  test('counts them all, and leads to each simulator’s, as its own page does', () => {
    const { document, html } = readPage(address);
    expect(document.querySelectorAll('.gw-verdict-squares i')).toHaveLength(cases.length);
    expect(html.length).toBeLessThan(60_000);
    for (const id of simulators) {
      expect(document.querySelector(`#${id} a[href="${address}${id}/"]`)).not.toBeNull();
      const page = readPage(address.replace('verification', `simulators/${id}`));
      expect(page.document.querySelector(`a[href="${address}${id}/"]`)?.textContent).toMatch(/\d+/);
    }
  });
});

test('each simulator’s cases can be taken away whole', () => {
  for (const id of simulators) {
    const file = JSON.parse(readFileSync(path.join(DIST, `verification/${id}.json`), 'utf8'));
    expect(file.cases.map((each: { id: string }) => each.id)).toEqual(
      cases.filter(({ simulator }) => simulator === id).map((each) => each.id),
    );
    expect(file.cases.every((each: { inputs: object; isMet: boolean }) => each.inputs && each.isMet)).toBe(true);
  }
});
