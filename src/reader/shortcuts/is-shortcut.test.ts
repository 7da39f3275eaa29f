// @vitest-environment page
import { afterEach, expect, test } from 'vitest';
import { isShortcut } from './is-shortcut.ts';
import { SHORTCUTS_KEY } from './shortcuts-key.ts';

/** What a key press asks for when it starts at an element of a page. */
function pressed(html: string, event: KeyboardEventInit): boolean {
  document.body.innerHTML = html;
  let asked = false;
  const listen = (press: KeyboardEvent) => {
    asked = isShortcut(press);
  };
  document.addEventListener('keydown', listen, { once: true });
  const target = document.querySelector('[data-here]') ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...event }));
  return asked;
}

afterEach(() => localStorage.clear());

test('a single key asks for a shortcut, with Shift where the key needs it', () => {
  expect(pressed('<a href="#x" data-here>x</a>', { key: 'n' })).toBe(true);
  expect(pressed('', { key: '?', shiftKey: true })).toBe(true);
});

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }, { repeat: true }])(
  'not with %j',
  (more) => {
    expect(pressed('', { key: 'n', ...more })).toBe(false);
  },
);

test.each([
  '<input data-here>',
  '<textarea data-here></textarea>',
  '<select data-here></select>',
  '<gw-island component="simulator"><button data-here></button></gw-island>',
])('not in %s', (html) => {
  expect(pressed(html, { key: 'n' })).toBe(false);
});

test('not any other key', () => {
  for (const key of ['a', 'N', 'Enter', ' ', 'ArrowDown', '/']) expect(pressed('', { key })).toBe(false);
});

test('not when the reader has turned them off', () => {
  localStorage.setItem(SHORTCUTS_KEY, 'off');
  expect(pressed('', { key: 'n' })).toBe(false);
});
