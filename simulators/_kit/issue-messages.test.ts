import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { AnySimulator, Locale } from './define.ts';
import { defineSimulator } from './define.ts';
import * as fields from './fields.ts';
import { parseInputs } from './inputs.ts';
import { issueMessage } from './issue-messages.ts';

const words = (name: string) => ({ name, help: '' });
const labels = {
  title: '',
  question: '',
  inputs: {
    churn: words('Churn'),
    plan: words('Plan'),
    yearly: words('Yearly'),
    rows: {
      ...words('Rows'),
      columns: { name: words('Name'), confidence: words('Confidence'), cost: words('Cost'), note: words('Note') },
    },
  },
  outputs: {},
  reasons: {},
  problems: { tooDear: 'Row {row} costs more than {limit}.' },
  presets: {},
};

const simulator: AnySimulator = defineSimulator({
  id: 'fixture',
  decision: 'worth',
  version: 1,
  inputs: z.strictObject({
    churn: fields.number({ unit: 'percent-per-month', min: 0, max: 1, step: 0.01, default: 0.03 }),
    plan: fields.choice({ options: ['free', 'pro'], default: 'free' }),
    yearly: fields.toggle({ default: false }),
    rows: fields.table({
      row: {
        name: fields.text({ maxLength: 5, default: '' }),
        confidence: fields.number({ unit: 'points', min: 1, max: 10, step: 1, default: 5, integer: true }),
        cost: fields.number({ unit: 'money', min: 0, aboveMin: true, max: 100, step: 1, default: 1 }),
        note: fields.text({ maxLength: 3, default: '', optional: true }),
      },
      minRows: 1,
      maxRows: 3,
    }),
  }),
  example: () => ({ rows: [{ name: 'a', confidence: 1, cost: 1, note: '' }] }),
  check: ({ rows }) =>
    rows.flatMap(({ cost }, row) =>
      cost > 50 ? [{ input: 'rows', row, column: 'cost', problem: 'tooDear', values: { limit: 50 } }] : [],
    ),
  simulate: () => ({}),
  outputs: {},
  view: () => ({ sentence: { text: '' }, figures: [], charts: [], tables: [], notes: [] }),
  labels: { zh: labels, en: labels },
});

function messages(given: Record<string, unknown>, locale: Locale = 'en'): string[] {
  const parsed = parseInputs(simulator, given, locale);
  return parsed.ok ? [] : parsed.issues.map((issue) => issueMessage(issue, labels, locale));
}

describe('what is wrong with inputs', () => {
  test('comes back all at once, with the row counted from 1', () => {
    const rows = [
      { name: 'a', confidence: 11, cost: 0 },
      { name: ' ', confidence: '5', cost: 1, note: 'abcd', price: 1 },
      { confidence: 2.5, cost: null },
    ];
    expect(messages({ churn: 1.2, plan: 'por', yearly: 'yes', chrun: 1, rows })).toEqual([
      'Churn must be at most 100%; it is 120%.',
      'Plan must be one of free, pro; it is “por”.',
      'Yearly must be true or false; it is “yes”.',
      'Confidence in row 1 must be at most 10; it is 11.',
      'Cost in row 1 must be above 0; it is 0.',
      'Name in row 2 must be a text of 1 to 5 characters without control characters; it is “ ”.',
      'Confidence in row 2 must be a number; it is “5”.',
      'Note in row 2 must be a text of at most 3 characters without control characters; it is “abcd”.',
      'Rows has no column “price” (row 2).',
      'Name in row 3 is missing.',
      'Confidence in row 3 must be a whole number; it is 2.5.',
      'Cost in row 3 is missing.',
      'There is no input “chrun”.',
    ]);
  });

  test('is said in Chinese with full-width punctuation', () => {
    const rows = [{ name: '', confidence: 11, cost: 'x', price: 1 }];
    expect(messages({ churn: -0.005, plan: null, rows, x: 1 }, 'zh')).toEqual([
      '“Churn”应不小于 0%，现在是 -0.5%。',
      '缺少“Plan”。',
      '第 1 行的“Name”应为 1 到 5 个字符的文字，不含控制字符，现在是“”。',
      '第 1 行的“Confidence”应不大于 10，现在是 11。',
      '第 1 行的“Cost”应为数字，现在是“x”。',
      '“Rows”没有“price”这一列（第 1 行）。',
      '没有“x”这项输入。',
    ]);
  });

  test('counts rows that are too few or too many', () => {
    const row = { name: 'a', confidence: 1, cost: 1 };
    expect(messages({ rows: [] })).toEqual(['Rows must have at least 1 row; it has 0.']);
    expect(messages({ rows: [row, row, row, row] })).toEqual(['Rows must have at most 3 rows; it has 4.']);
    expect(messages({ rows: 'a,b' })).toEqual(['Rows must be a list of rows; it is “a,b”.']);
    expect(messages({ rows: 'a,b,c' })).toEqual(['Rows must be a list of rows; it is “a,b,c”.']);
    expect(messages({ rows: '' })).toEqual(['Rows must be a list of rows; it is “”.']);
    expect(messages({ rows: [7] })).toEqual(['Row 1 of Rows must be a row of named values; it is 7.']);
  });

  test('uses the simulator’s own words for inputs that do not fit together', () => {
    expect(messages({ rows: [{ name: 'a', confidence: 1, cost: 60 }] })).toEqual(['Row 1 costs more than 50.']);
  });

  test('shows control characters and long values in a readable form', () => {
    expect(messages({ plan: `a\n${'b'.repeat(99)}` })).toEqual([
      `Plan must be one of free, pro; it is “a\\n${'b'.repeat(55)}…”.`,
    ]);
  });

  test('is refused as not a number for NaN and Infinity', () => {
    expect(messages({ churn: Number.NaN })).toEqual(['Churn must be a number; it is none.']);
    const tooLarge = 'Churn must be a number; it is beyond the largest number there is.';
    expect(messages({ churn: JSON.parse('1e999') })).toEqual([tooLarge]);
    expect(messages({ churn: Number.NaN }, 'zh')).toEqual(['“Churn”应为数字，给出的不是数字。']);
    expect(messages({ churn: -Infinity }, 'zh')).toEqual(['“Churn”应为数字，给出的数超出了能计算的范围。']);
  });
});

test('an optional text may be left out, and nothing else in a row', () => {
  expect(parseInputs(simulator, { rows: [{ name: 'a', confidence: 1, cost: 1 }] }, 'en')).toMatchObject({
    ok: true,
    inputs: { churn: 0.03, rows: [{ note: '' }] },
  });
});
