import { describe, expect, test } from 'vitest';
import type { TableSpec } from '../../simulators/_kit/fields.ts';
import { fieldsOf } from '../../simulators/_kit/inputs.ts';
import ice from '../../simulators/ice/index.ts';
import { readTable } from './read-table.ts';

const spec = fieldsOf(ice).ideas as TableSpec;
const labels = [ice.labels.zh.inputs.ideas, ice.labels.en.inputs.ideas];
const read = (text: string) => readTable(text, spec, labels);

describe('a table from a file', () => {
  test('takes keys and names in either language as headings, with commas, semicolons or tabs', () => {
    const row = { name: 'Faster', impact: 8, confidence: 6, ease: 4 };
    expect(read('name,Impact,信心,EASE\nFaster,8,6,4\n')).toEqual([row]);
    expect(read('\uFEFF想法;影响;信心;容易度\r\nFaster;8;6;4\r\n')).toEqual([row]);
    expect(read('Idea\tImpact\tConfidence\tEase\nFaster\t8\t6\t4')).toEqual([row]);
  });

  test('leaves blank cells out and keeps what it cannot read, for the input’s own check to refuse', () => {
    expect(read('name,impact,confidence,ease,price\n"A, B",,high,4,9')).toEqual([
      { name: 'A, B', confidence: 'high', ease: 4, price: '9' },
    ]);
  });

  test('skips empty lines', () => {
    expect(read('name,impact\n\nA,1\n , \n')).toEqual([{ name: 'A', impact: 1 }]);
  });
});
