import type { ViteDevServer } from 'vite';
import { expect, test } from 'vitest';
import { createReloadGate } from './reload-gate.ts';

type Hot = ViteDevServer['environments']['client']['hot'];

function channel() {
  const sent: unknown[] = [];
  const hot = { send: (...args: unknown[]) => sent.push(args[0]) } as unknown as Hot;
  return { sent, gate: createReloadGate(hot), send: (payload: unknown) => hot.send(payload as never) };
}

const RELOAD = { type: 'full-reload', path: '*' };

test('loads the page again once, however often it was asked for while the gate was closed', () => {
  const { sent, gate, send } = channel();
  gate.close();
  send({ type: 'full-reload' });
  send({ type: 'full-reload' });
  expect(sent).toEqual([]);
  gate.open(true);
  expect(sent).toEqual([RELOAD]);
  gate.open(false);
  expect(sent).toEqual([RELOAD]);
});

test('keeps a wish for a reload through a mistake, and lets other messages pass', () => {
  const { sent, gate, send } = channel();
  gate.close();
  send({ type: 'full-reload' });
  send({ type: 'update', updates: [] });
  gate.close();
  gate.open(false);
  expect(sent).toEqual([{ type: 'update', updates: [] }, RELOAD]);
});

test('keeps an error back while the last good page stands, and hands it out once', () => {
  const { sent, gate, send } = channel();
  send({ type: 'error', err: 'shown' });
  gate.close();
  send({ type: 'error', err: 'kept' });
  expect(sent).toEqual([{ type: 'error', err: 'shown' }]);
  expect(gate.takeError()).toBe('kept');
  expect(gate.takeError()).toBeUndefined();
});
