import { expect, test } from 'vitest';
import { readingMinutes } from './reading-minutes.ts';

const section = (text: string) => [{ anchor: '', title: '', text }];

test('a page of 2,380 English words takes ten minutes', () => {
  expect(readingMinutes(section('word '.repeat(2380)))).toBe(10);
});

test('a page of 4,000 Chinese characters takes ten minutes, punctuation not counted', () => {
  expect(readingMinutes(section('读完，'.repeat(2000)))).toBe(10);
});

test('Latin words inside Chinese count as words', () => {
  expect(readingMinutes(section(`${'读'.repeat(400)}${' LTV'.repeat(238)}`))).toBe(2);
});

test('the shortest page takes a minute', () => {
  expect(readingMinutes(section(''))).toBe(1);
});
