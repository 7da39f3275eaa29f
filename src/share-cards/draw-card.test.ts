import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cardFile, cardOf } from './card.ts';
import { createCardDrawer } from './draw-card.ts';

const labels = {
  site: { title: '基石', simulators: '模拟器' },
  systems: { tech: { name: '技术' } },
} as unknown as Parameters<typeof cardOf>[3];

test('a card names its system, else its part of the site, but never its own title twice', () => {
  expect(cardOf('playbooks/tech/x', '标题', 'tech', labels)).toMatchObject({
    label: '技术',
    hue: 'tech',
    locale: 'zh',
  });
  expect(cardOf('en/simulators/ice', 'ICE', undefined, labels)).toMatchObject({
    label: '模拟器',
    hue: 'ink',
    locale: 'en',
  });
  expect(cardOf('simulators', '模拟器', undefined, labels).label).toBe('');
});

test('a card’s file changes with what is on it, and with nothing else', () => {
  const card = cardOf('playbooks/tech/x', '标题', 'tech', labels);
  expect(cardFile({ ...card })).toBe(cardFile(card));
  expect(cardFile({ ...card, title: '标题二' })).not.toBe(cardFile(card));
});

test('Chinese characters are drawn, each in its own place', async () => {
  const draw = createCardDrawer();
  const inkOf = async (title: string) => {
    const png = await draw(cardOf('playbooks/tech/x', title, 'tech', labels));
    const at = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
    return rows.subarray(1201 * 180, 1201 * 480).filter((colour) => colour >= 24 && colour < 48).length;
  };
  const [none, one, three] = [await inkOf(' '), await inkOf('债'), await inkOf('债债债')];
  expect(none).toBe(0);
  expect(one).toBeGreaterThan(800);
  expect(three).toBeCloseTo(3 * one, -2);
});
