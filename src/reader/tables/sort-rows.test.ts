import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellNumber } from './cell-number.ts';
import { sortedPlaces } from './sort-rows.ts';

describe('cellNumber', () => {
  it.each([
    ['1,234.5', 1234.5],
    ['−3', -3],
    ['12.5%', 0.125],
    ['１２．５％', 0.125],
    ['3‰', 0.003],
    ['1.2 万', 12_000],
    ['3 亿元', 3e8],
    ['¥25 万', 250_000],
    ['−¥2.5k', -2500],
    ['$1.5M', 1.5e6],
    ['2bn', 2e9],
    ['2–4%', 0.03],
    ['2%–4%', 0.03],
    ['10 to 20', 15],
    ['1 到 3 万', 20_000],
    ['5 千–1 万', 7500],
    ['8–12 人', 10],
    ['≤ 200 ms', 200],
    ['about 2 weeks', 14],
    ['不到 48 小时', 2],
    ['3 个月', 90],
    ['30 天', 30],
    ['3 kinds', 3],
    ['2026-11-23', Date.UTC(2026, 10, 23) / 86_400_000],
  ])('reads %s as %d', (text, number) => {
    expect(cellNumber(text)).toBeCloseTo(number, 9);
  });

  it.each(['', '—', 'weekly', '每周', '3 × 8', '1/3', 'v2', '3:1', 'Q3'])('reads %s as no number', (text) => {
    expect(cellNumber(text)).toBeUndefined();
  });

  const english = new Intl.NumberFormat('en');

  it('reads every number as it is written in either language, and never throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (number) => {
        expect(cellNumber(english.format(number))).toBe(number);
        expect(cellNumber(`${number}%`)).toBeCloseTo(number / 100, 6);
      }),
    );
    fc.assert(
      fc.property(
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
        (text) => void cellNumber(text),
      ),
    );
  });
});

describe('sortedPlaces', () => {
  it('sorts a column of numbers by what they mean', () => {
    expect(sortedPlaces(['900', '1.2 万', '3 亿', '50%'], 'ascending', 'zh')).toEqual([3, 0, 1, 2]);
    expect(sortedPlaces(['2 weeks', '3 days', '1 month'], 'descending', 'en')).toEqual([2, 0, 1]);
  });

  it('puts empty cells last in either order, and words after numbers', () => {
    expect(sortedPlaces(['—', '2', 'n/a', '1', 'unknown', '3'], 'ascending', 'en')).toEqual([3, 1, 5, 4, 0, 2]);
    expect(sortedPlaces(['—', '2', 'n/a', '1', 'unknown', '3'], 'descending', 'en')).toEqual([5, 1, 3, 4, 0, 2]);
  });

  it('sorts words by the order of the language', () => {
    expect(sortedPlaces(['item 10', 'item 9', 'Item 1'], 'ascending', 'en')).toEqual([2, 1, 0]);
    // By sound: bàn, chán, zēng.
    expect(sortedPlaces(['增长', '产品', '版本'], 'ascending', 'zh-CN')).toEqual([2, 1, 0]);
  });

  it('keeps every row, and equal ones in their order', () => {
    const cell = fc.constantFrom('1', '2', '2.0', '—', 'a', '', '3%');
    fc.assert(
      fc.property(fc.array(cell), fc.constantFrom('ascending' as const, 'descending' as const), (cells, direction) => {
        const places = sortedPlaces(cells, direction, 'en');
        expect([...places].sort((a, b) => a - b)).toEqual([...cells.keys()]);
        for (const text of new Set(cells)) {
          const same = places.filter((place) => cells[place] === text);
          expect(same).toEqual([...same].sort((a, b) => a - b));
        }
      }),
    );
  });
});
