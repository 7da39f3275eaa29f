// @vitest-environment page
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { caseCsv } from '../../../simulators/_kit/exports/case-csv.ts';
import { numberCell, writeCsv } from '../../../simulators/_kit/exports/csv.ts';
import { decisionRecord } from '../../../simulators/_kit/exports/decision-record.ts';
import { guardText, mayRun, unguardText } from '../../../simulators/_kit/exports/guard-text.ts';
import { markdownReport } from '../../../simulators/_kit/exports/markdown-report.ts';
import { proposeFile } from '../bring-in/propose-file.ts';
import fixture from '../testing/fixture.ts';
import { exportedCase } from './exported-case.ts';
import { takeAwayWords } from './labels.ts';
import { fileName } from './save-file.ts';
import { acceptedInputs, instrumentOf, simulators } from './testing/instruments.ts';
import { today } from './today.ts';

// Where few random inputs are valid together, finding a hundred of them takes minutes: each law tries as many as the time allows.
fc.configureGlobal({ interruptAfterTimeLimit: 8_000 });

const HOSTILE = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '＝1',
  "'=1",
  "=cmd|' /C calc'!A0",
  '"=1',
  '\n=1',
];

describe('CSV', () => {
  test.each(HOSTILE)('does not let a spreadsheet run the text %j', (text) => {
    const [[cell = ''] = []] = Papa.parse<string[]>(writeCsv([[text, 1]]).slice(1)).data;
    expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
    expect(unguardText(cell)).toBe(text);
  });

  test('gives back any text that was guarded, and only guards what could run', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE)), (text) => {
        expect(unguardText(guardText(text))).toBe(text);
        if (!mayRun(text)) expect(guardText(text)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('writes percentages so that the very number comes back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), (value) => {
        const cell = numberCell(value, 'percent');
        const written = typeof cell === 'object' ? cell.written : '';
        const [mantissa = '', exponent = '0'] = written.slice(0, -1).split('e');
        expect(Number(`${mantissa}e${Number(exponent) - 2}`) + 0).toBe(value + 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('writes 3.5 %, whole numbers and commas as spreadsheets read them', () => {
    expect(writeCsv([['a,b', 'say "x"', numberCell(0.035, 'percent'), numberCell(1e6, 'money')]])).toBe(
      '\uFEFF"a,b","say ""x""",3.5%,1000000\r\n',
    );
  });

  describe.each([['fixture', fixture] as const, ...simulators])('of %s', (_, simulator) => {
    test.each(['zh', 'en'] as const)('can be brought in again and gives the same inputs (%s)', async (locale) => {
      await fc.assert(
        fc.asyncProperty(acceptedInputs(simulator), async (given) => {
          const instrument = instrumentOf(simulator, trimmed(given), locale);
          const csv = caseCsv(exportedCase(instrument), takeAwayWords[locale].csvWords);
          const proposal = await proposeFile(instrumentOf(simulator, {}, locale), csv, 'case.csv');
          expect(proposal.refusals).toEqual([]);
          expect(proposal.offer).toEqual({ kind: 'case', inputs: instrument.state.peek().inputs });
        }),
        { numRuns: 60 },
      );
    });
  });
});

describe('the Markdown report', () => {
  const report = (preset: Record<string, unknown>) =>
    markdownReport(exportedCase(instrumentOf(fixture, preset, 'en')), takeAwayWords.en.report);

  test('has the question, the sentence, the figures, the evidence, the working, the link and the day', () => {
    const text = report({});
    expect(text).toContain('# Is a customer worth what we pay?');
    expect(text).toContain('LTV/CAC is 5.0.');
    expect(text).toContain('| Monthly churn | 3%/month | Monthly churn\\! |');
    // 99 × 0.75 ÷ 0.03 = 2,475
    expect(text).toContain('LTV = “Revenue per month”\\*“Gross margin”/“Monthly churn” = ¥2,475');
    expect(text).toContain(`/en/simulators/fixture/#v1.`);
    expect(text).toContain(today());
  });

  test('shows names as text, never as markup', () => {
    expect(report({ plans: [{ name: '<b>|x|</b> [a](b)', price: 1 }] })).toContain(
      '| \\<b\\>\\|x\\|\\</b\\> \\[a\\](b) | ¥1 |',
    );
  });
});

describe('the decision record', () => {
  test.each(['zh', 'en'] as const)('embeds the simulator with what differs from its defaults (%s)', (locale) => {
    const instrument = instrumentOf(fixture, { churn: 0.02, plans: [{ name: '}} /> <x>', price: 1 }] }, locale);
    const text = decisionRecord(exportedCase(instrument), locale, takeAwayWords[locale].record);
    expect(text).toContain(
      '<Simulator id="fixture" inputs={{"churn":0.02,"plans":[{"name":"}} /> <x>","price":1}]}} />',
    );
    for (const heading of ['context', 'options', 'choice'] as const) {
      expect(text).toContain(`## ${takeAwayWords[locale].record[heading]}`);
    }
  });
});

test('a file is named after its simulator and the day', () => {
  expect(fileName('ltv-cac', { extension: 'csv' })).toBe(`ltv-cac-${today()}.csv`);
  expect(today(new Date(2026, 10, 3))).toBe('2026-11-03');
});

/** A file keeps no spaces at the ends of a text. */
function trimmed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part) => (typeof part === 'string' ? part.trim() : part)) as T;
}
