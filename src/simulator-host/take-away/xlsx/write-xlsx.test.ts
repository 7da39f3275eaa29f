// @vitest-environment page
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { DetailedCellError, HyperFormula } from 'hyperformula';
import { describe, expect, test } from 'vitest';
import { read, type WorkBook } from 'xlsx';
import { isNumber } from '../../../../simulators/_kit/amount.ts';
import { caseWorkbook } from '../../../../simulators/_kit/exports/case-workbook.ts';
import { outputAmount } from '../../../../simulators/_kit/exports/export-case.ts';
import { textCell, type Workbook } from '../../../../simulators/_kit/exports/workbook.ts';
import { UNIT_WORDS } from '../../../i18n/unit-words.ts';
import type { Instrument } from '../../state/instrument.ts';
import fixture from '../../testing/fixture.ts';
import { exportedCase } from '../exported-case.ts';
import { takeAwayWords } from '../labels.ts';
import { acceptedInputs, instrumentOf, simulators } from '../testing/instruments.ts';
import { writeXlsx } from './write-xlsx.ts';

// Where few random inputs are valid together, finding a hundred of them takes minutes: each law tries as many as the time allows.
fc.configureGlobal({ interruptAfterTimeLimit: 8_000 });

const fixed: typeof simulators = [['fixture', fixture], ...simulators];

function workbookOf(instrument: Instrument): Workbook {
  const { locale } = instrument.situation;
  return caseWorkbook(exportedCase(instrument), { ...takeAwayWords[locale].workbook, around: UNIT_WORDS[locale] });
}

/** The file as SheetJS reads it. */
function opened(workbook: Workbook): WorkBook {
  return read(writeXlsx(workbook), { cellFormula: true, cellNF: true });
}

/** The file computed by HyperFormula from what SheetJS read: formulas as formulas, all else as values. */
function recalculated(book: WorkBook) {
  const sheets = Object.fromEntries(
    book.SheetNames.map((name) => {
      const rows: (string | number | boolean | null)[][] = [];
      for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
        const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
        if (!letters) continue;
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const row = Number(digits) - 1;
        rows[row] ??= [];
        // The apostrophe says "text" to HyperFormula, too.
        const value = cell.t === 's' ? `'${cell.v}` : cell.v;
        (rows[row] as unknown[])[column] = cell.f ? `=${cell.f}` : value;
      }
      return [name, Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null))];
    }),
  );
  const names = (book.Workbook?.Names ?? []).map(({ Name, Ref }) => ({ name: Name, expression: `=${Ref}` }));
  const engine = HyperFormula.buildFromSheets(
    sheets,
    { licenseKey: 'gpl-v3', smartRounding: false, maxRows: 2000 },
    names,
  );
  // An id that looks like an address has been given another name.
  const nameOf = (id: string) => (names.some(({ name }) => name === id) ? id : `${id}_`);
  return { engine, valueNamed: (id: string) => engine.calculateFormula(`=${nameOf(id)}`, 0) };
}

describe.each(fixed)('the workbook of %s', (_, simulator) => {
  const hasFormulas = Object.keys(simulator.formulas ?? {}).length > 0;
  // The same operations in another order; what is rounded up may land one whole step away where there are many.
  const tolerance = JSON.stringify(simulator.formulas ?? {}).includes('ceil(') ? 1e-6 : 1e-9;

  // Where the formulas are the reader's own, as in a tree of metrics, the results are written as numbers.
  test.skipIf(!hasFormulas)('opens elsewhere and computes to the outputs of the simulator', () => {
    fc.assert(
      fc.property(acceptedInputs(simulator, true), (inputs) => {
        const instrument = instrumentOf(simulator, inputs, 'en');
        const exported = exportedCase(instrument);
        const { engine, valueNamed } = recalculated(opened(workbookOf(instrument)));
        const differing = Object.keys(simulator.outputs).filter((id) => {
          const amount = outputAmount(exported, id);
          const value = valueNamed(id);
          if (amount === undefined || !isNumber(amount)) return typeof value !== 'string';
          return !(typeof value === 'number' && Math.abs(value - amount) <= tolerance * Math.max(1, Math.abs(amount)));
        });
        engine.destroy();
        expect(differing).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('has no formula that fails, in any sheet', () => {
    fc.assert(
      fc.property(
        acceptedInputs(simulator).filter(isKnownToSpreadsheets),
        fc.constantFrom('zh', 'en'),
        (inputs, locale) => {
          const { engine } = recalculated(opened(workbookOf(instrumentOf(simulator, inputs, locale))));
          const values = Object.values(engine.getAllSheetsValues()).flat(2);
          engine.destroy();
          expect(values.filter((value) => value instanceof DetailedCellError)).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('a workbook', () => {
  test('follows a changed input through its formulas', () => {
    const { engine, valueNamed } = recalculated(opened(workbookOf(instrumentOf(fixture, {}, 'en'))));
    // 99 × 0.75 ÷ 0.03 = 2,475 and ÷ 500 = 4.95; at churn 0.02 3,712.5 and 7.425
    expect(valueNamed('ratio')).toBeCloseTo(4.95, 12);
    const place = engine.getNamedExpression('churn')?.expression?.match(/\$([A-Z])\$(\d+)/) ?? [];
    engine.setCellContents({ sheet: 0, row: Number(place[2]) - 1, col: 1 }, 0.02);
    expect(valueNamed('ratio')).toBeCloseTo(7.425, 12);
  });

  test('shows units through number formats and keeps the numbers whole', () => {
    const book = opened(workbookOf(instrumentOf(fixture, { churn: 0.0321 }, 'zh')));
    const name = book.Workbook?.Names?.find(({ Name }) => Name === 'churn');
    const address = name?.Ref.split('!')[1]?.replaceAll('$', '') ?? '';
    const cell = book.Sheets[book.SheetNames[0] ?? '']?.[address];
    expect(cell).toMatchObject({ t: 'n', v: 0.0321, z: '0.0%"/月"' });
  });

  test('holds a reason as text where there is no number, and no formula that would say otherwise', () => {
    const { valueNamed } = recalculated(opened(workbookOf(instrumentOf(fixture, { churn: 0 }, 'en'))));
    expect(valueNamed('ltv')).toBe('not bounded by this model');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x")', '＝1'])(
    'keeps the text %j a text that editing cannot turn into a formula',
    (text) => {
      const bytes = writeXlsx({ sheets: [{ name: 'A', widths: [], rows: [[textCell(text)]], limits: [] }], names: [] });
      const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
      const styles = new TextDecoder().decode(unzipSync(bytes)['xl/styles.xml']);
      const style = Number(/ s="(\d+)"/.exec(sheet)?.[1]);
      const looks = (styles.split('<cellXfs')[1] ?? '').match(/<xf [^>]*>/g) ?? [];
      expect(looks[style]).toContain('quotePrefix="1"');
      expect(sheet).not.toContain('<f>');
      expect(sheet).toContain('t="inlineStr"');
      const cell = read(bytes).Sheets.A?.A1;
      expect(cell).toMatchObject({ t: 's' });
    },
  );

  test('gives every text back as it was, and well-formed XML for any', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((one) => /^\P{Cc}+$/u.test(one));
    fc.assert(
      fc.property(text, (one) => {
        const bytes = writeXlsx({
          sheets: [{ name: 'A', widths: [], rows: [[textCell(one)]], limits: [] }],
          names: [],
        });
        const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        expect(parsed.querySelector('parsererror')).toBeNull();
        expect(parsed.querySelector('t')?.textContent).toBe(one);
      }),
    );
  });

  test('is the same file for the same case', () => {
    const workbook = workbookOf(instrumentOf(fixture, {}, 'en'));
    expect(writeXlsx(workbook)).toEqual(writeXlsx(workbook));
  });
});

/** Spreadsheets take numbers nearer to 0 than 2.2e-308 for 0, and what is divided by nearly that little has no place either. */
function isKnownToSpreadsheets(value: unknown): boolean {
  if (typeof value === 'number') return value === 0 || Math.abs(value) > 1e-90;
  return typeof value !== 'object' || value === null || Object.values(value).every(isKnownToSpreadsheets);
}
