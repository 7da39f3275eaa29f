/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import text from './README.md?raw';

const files = Object.keys(import.meta.glob('./**/*', { query: '?url' })).map((path) =>
  path.replace('./', 'simulators/'),
);
const named = [...text.matchAll(/`(simulators\/[^`<>\s]+)`/g)].map(([, path = '']) => path);

test('the README names some files', () => {
  expect(named.length).toBeGreaterThan(10);
});

test.each([...new Set(named)])('the README names %s, which exists', (path) => {
  expect(files.some((file) => file === path || file.startsWith(`${path}/`))).toBe(true);
});
