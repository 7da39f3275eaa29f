import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { tableCsv } from './table-csv.ts';

test('a table is a CSV with a byte order mark, numbers as numbers, and nothing that runs', () => {
  expect(
    tableCsv([
      ['债务', 'Hours'],
      ['=HYPERLINK("x")', '1,200'],
      ['-1+2', '−3.5%'],
      ['a, "b"', '+7'],
    ]),
  ).toBe('\uFEFF债务,Hours\r\n"\'=HYPERLINK(""x"")",1200\r\n\'-1+2,-3.5%\r\n"a, ""b""",+7\r\n');
});

test('no cell of any table starts a formula', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(
          fc.string({
            unit: fc.constantFrom(
              '=',
              '+',
              '-',
              '−',
              '@',
              '＝',
              ',',
              '"',
              "'",
              ' ',
              '\t',
              '\n',
              '1',
              '.',
              '%',
              '万',
              'a',
            ),
          }),
          { minLength: 1 },
        ),
        { minLength: 1 },
      ),
      (rows) => {
        const { data } = Papa.parse<string[]>(tableCsv(rows).slice(1), { newline: '\r\n', delimiter: ',' });
        const running = data
          .flat()
          .filter((text) => /^\s*[=+\-@＝＋－＠]/.test(text) && !/^[+-]\d+(\.\d+)?%?$/.test(text));
        expect(running).toEqual([]);
      },
    ),
  );
});
