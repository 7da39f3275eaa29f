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

describe.each(['/verification/', '/en/verification/'])('%s', (address) => {
  const { document } = readPage(address);

  test('shows every reference case of every simulator with all its figures, and none as not met', () => {
    const shown = [...document.querySelectorAll('.gw-verdicts tbody')].map((body) => ({
      place: body.querySelector('th[id]')?.id,
      figures: body.querySelectorAll('th[scope="row"]').length,
    }));
    const wanted = cases.map(({ simulator, id, figures }) => ({ place: `${simulator}-${id}`, figures }));
    expect(shown).toEqual(expect.arrayContaining(wanted));
    expect(shown).toHaveLength(wanted.length);
    expect(document.querySelectorAll('.gw-verdicts-failed')).toHaveLength(0);
  });

  test('is reached from the page of each simulator', () => {
    for (const id of new Set(cases.map(({ simulator }) => simulator))) {
      const page = readPage(address.replace('verification', `simulators/${id}`));
      expect(page.document.querySelector(`a[href="${address}#${id}"]`)?.textContent).toMatch(/\d+/);
    }
  });
});

test('each simulator’s cases can be taken away whole', () => {
  for (const id of new Set(cases.map(({ simulator }) => simulator))) {
    const file = JSON.parse(readFileSync(path.join(DIST, `verification/${id}.json`), 'utf8'));
    expect(file.cases.map((each: { id: string }) => each.id)).toEqual(
      cases.filter(({ simulator }) => simulator === id).map((each) => each.id),
    );
    expect(file.cases.every((each: { inputs: object; isMet: boolean }) => each.inputs && each.isMet)).toBe(true);
  }
});
