import { expect, test } from 'vitest';
import { breakUnits } from './break-units.ts';

test('a line may be broken between Han characters but not before a stop or after an opening bracket', () => {
  expect(breakUnits('复盘，每周（一次）。')).toEqual(['复', '盘，', '每', '周', '（一', '次）。']);
});

test('a Latin word inside Chinese stays whole', () => {
  expect(breakUnits('基于Kubernetes的部署')).toEqual(['基', '于', 'Kubernetes', '的', '部', '署']);
});

test('a run of more than 24 letters falls apart', () => {
  expect(breakUnits('x'.repeat(25))).toHaveLength(25);
});

test('nothing is lost or added', () => {
  const text = '数据 A/B 测试：50%，“增长”';
  expect(breakUnits(text).join('')).toBe(text);
});
