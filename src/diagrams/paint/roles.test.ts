import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseColour } from './colour.ts';
import { HUES, roleOf, standIn } from './roles.ts';

const css = readFileSync(new URL('../diagram.css', import.meta.url), 'utf8');
const pairs = [...css.matchAll(/(--gw-diagram-\w+): light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)/g)];
const light = pairs.map(([, name, value]) => `${name}: ${value};`).join('\n');
const dark = pairs.map(([, name, , value]) => `${name}: ${value};`).join('\n');

/** Relative luminance by WCAG 2.2 of an `oklch(L% C H)` value (matrices of Björn Ottosson's Oklab). */
function luminance(block: string, name: string): number {
  const [, l = 0, c = 0, h = 0] = (
    new RegExp(`--gw-diagram-${name}: oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)`).exec(block) ?? []
  ).map(Number);
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const [x, y, z] = [
    l / 100 + 0.3963377774 * a + 0.2158037573 * b,
    l / 100 - 0.1055613458 * a - 0.0638541728 * b,
    l / 100 - 0.0894841775 * a - 1.291485548 * b,
  ].map((v) => v ** 3) as [number, number, number];
  const channel = (value: number) => Math.min(1, Math.max(0, value));
  return (
    0.2126 * channel(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z) +
    0.7152 * channel(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z) +
    0.0722 * channel(-0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z)
  );
}

function contrast(block: string, first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(block, first), luminance(block, second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme', (_, block) => {
  test('ink is readable on every ground that carries text', () => {
    for (const ground of [
      'paper',
      'raised',
      'surface',
      'note',
      ...HUES.flatMap((_hue, index) => [`c${index}`, `m${index}`]),
    ]) {
      expect(contrast(block, 'ink', ground), ground).toBeGreaterThanOrEqual(4.5);
    }
  });
  test('muted text is readable on paper and on raised ground', () => {
    expect(contrast(block, 'muted', 'paper')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(block, 'muted', 'raised')).toBeGreaterThanOrEqual(4.5);
  });
  test('inverse text is readable on every strong tone', () => {
    for (const index of HUES.keys())
      expect(contrast(block, 'inverse', `k${index}`), `k${index}`).toBeGreaterThanOrEqual(4.5);
  });
  test('lines stand out from paper by three to one', () => {
    for (const tone of ['line', 'accent', ...HUES.keys().map((index) => `k${index}`)])
      expect(contrast(block, tone, 'paper'), tone).toBeGreaterThanOrEqual(3);
  });
});

test('every stand-in is another colour and is recognised', () => {
  const roles = ['paper', 'ink', 'line', 'c0', 'c7', 'm3', 'k5'] as const;
  expect(new Set(roles.map(standIn)).size).toBe(roles.length);
  for (const role of roles) expect(roleOf(standIn(role), 'fill')).toBe(role);
});

test('an author’s fill becomes the tint of the nearest hue, dark or light', () => {
  expect(roleOf('#00f', 'fill')).toMatch(/^c[06]$/);
  expect(roleOf('#cfc', 'fill')).toBe('c5');
  expect(roleOf('orange', 'fill')).toBe('c1');
  expect(roleOf('#000', 'fill')).toBe('surface');
});

test('an author’s text colour never makes text unreadable', () => {
  for (const colour of ['#fff', 'yellow', 'rgb(0, 0, 0)']) expect(roleOf(colour, 'text')).toBe('ink');
});

// OKLCH of #ff0000 as CSS Color 4 gives it: L 0.628, C 0.2577, h 29.23.
test('red is where CSS Color 4 puts it', () => {
  const red = parseColour('hsl(0, 100%, 50%)');
  expect(red?.lightness).toBeCloseTo(0.628, 3);
  expect(red?.chroma).toBeCloseTo(0.2577, 3);
  expect(red?.hue).toBeCloseTo(29.23, 1);
});
