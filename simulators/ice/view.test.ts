import { describe, expect, test } from 'vitest';
import { example, presets } from './example.ts';
import type { Inputs } from './inputs.ts';
import { en } from './labels/en.ts';
import { simulate } from './model.ts';
import { view } from './view.ts';

const base: Inputs = { method: 'geometric', ...example(en) };
const viewOf = (changed: Partial<Inputs>) => {
  const inputs = { ...base, ...changed };
  return view(inputs, simulate(inputs), en);
};
const ideas = (count: number): Inputs['ideas'] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Idea {${index}} $&`,
    impact: 5,
    confidence: 5,
    ease: 5,
    scorer: '',
  }));

describe('the view of a ranking', () => {
  test('names the winner, the runner-up and how often first place survives', () => {
    expect(viewOf({}).sentence.values).toMatchObject({
      winner: en.examples.signUp,
      second: en.examples.limitPrompt,
      changes: { value: 36 },
      kept: { value: 30 },
    });
  });

  test('tells a tie as a tie, and counts the names when there are many', () => {
    expect(viewOf({ ideas: ideas(2) }).sentence.values?.names).toBe('“Idea {0} $&”, “Idea {1} $&”');
    expect(viewOf({ ideas: ideas(5) }).sentence.values?.names).toMatch(
      /^“Idea \{0\} \$&”, .*and others \(5 ideas in all\)$/,
    );
  });

  test('draws at most twenty bars and lists every idea', () => {
    const { charts, tables } = viewOf({ ideas: ideas(50) });
    expect(charts[0]?.series[0]?.points).toHaveLength(20);
    expect(tables[0]?.rows).toHaveLength(50);
  });

  test('uses a logarithmic axis for RICE only', () => {
    expect(viewOf({ method: 'rice' }).charts[0]?.y.log).toBe(true);
    expect(viewOf({ method: 'wsjf' }).charts[0]?.y.log).toBeUndefined();
  });

  test('shows no score with more than two decimals', () => {
    for (const method of ['geometric', 'product', 'arithmetic', 'rice', 'wsjf'] as const) {
      const [table] = viewOf({ method }).tables;
      for (const row of table?.rows ?? []) expect(row.score).toHaveProperty('digits', expect.toBeOneOf([0, 1, 2]));
    }
  });

  test('shows confidence as a percentage for RICE and as points for ICE', () => {
    const lowest = { name: 'A', impact: 1, confidence: 1, ease: 1, scorer: '' };
    expect(viewOf({ ideas: [lowest] }).tables[0]?.rows[0]?.confidence).toMatchObject({ value: 1, unit: 'number' });
    expect(viewOf({ method: 'rice' }).tables[0]?.rows[0]?.confidence).toMatchObject({ value: 0.8, unit: 'percent' });
  });

  test('warns of a panel that disagrees, names the scale and recommends to talk', () => {
    const { notes, tables } = viewOf(presets(en).panel);
    expect(notes).toContainEqual({
      level: 'warning',
      phrase: {
        text: en.notes.disagreement,
        values: { name: en.examples.referral, scale: 'Ease', gap: { value: 6, unit: 'points', digits: 0 } },
      },
    });
    expect(tables[0]?.rows.at(-1)?.action).toHaveProperty('text', en.actions.discuss);
  });
});
