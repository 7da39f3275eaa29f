import { describe, expect, it } from 'vitest';
import ice from '../ice/index.ts';
import { defaultInputs, parseInputs } from './inputs.ts';
import { parseRows } from './parse-rows.ts';

const [idea] = defaultInputs(ice, 'en')['ideas'] as Record<string, unknown>[];
const ideas = (count: number) => Array.from({ length: count }, (_, row) => ({ ...idea, name: `Idea ${row}` }));
const whole = (rows: unknown) => parseInputs(ice, { ideas: rows }, 'en');

function finished<R>(steps: Generator<void, R>): { count: number; result: R } {
  for (let count = 0; ; count += 1) {
    const { done, value } = steps.next();
    if (done) return { count, result: value };
  }
}

describe('parseRows', () => {
  it('goes through a long table in several steps and finds nothing in one that is right', () => {
    const { count, result } = finished(parseRows(ice, 'ideas', ideas(450)));
    expect(count).toBe(3);
    expect(result).toEqual([]);
  });

  it('finds what the whole check finds, at the same rows', () => {
    const rows = ideas(450);
    Object.assign(rows[3] as object, { impact: 11 });
    Object.assign(rows[250] as object, { impact: 'x', more: 1 });
    delete (rows[449] as Record<string, unknown>)['ease'];
    const parsed = whole(rows);
    const { result } = finished(parseRows(ice, 'ideas', rows));
    expect(result.map(({ path }) => path[1])).toEqual([3, 250, 250, 449]);
    expect(result).toEqual(parsed.ok ? [] : parsed.issues);
  });

  it.each([0, 501])('refuses a table of %i rows as the whole check does', (count) => {
    const rows = ideas(count);
    const parsed = whole(rows);
    expect(parsed.ok).toBe(false);
    expect(finished(parseRows(ice, 'ideas', rows)).result).toEqual(parsed.ok ? [] : parsed.issues);
  });

  it('leaves the rules that rows keep with each other to the whole check', () => {
    const rows = [...ideas(300), { ...idea, name: 'Idea 0' }];
    expect(finished(parseRows(ice, 'ideas', rows)).result).toEqual([]);
    expect(whole(rows)).toMatchObject({ ok: false, issues: [{ code: 'rule', path: ['ideas', 300, 'name'] }] });
  });
});
