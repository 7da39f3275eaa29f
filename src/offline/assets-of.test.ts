import { describe, expect, test } from 'vitest';
import { assetsOf } from './assets-of.ts';
import type { WorkerSite } from './site-files.ts';

const names = [
  'page.AAAAAAAA.js',
  'gw-island.BBBBBBBB.js',
  'hydrate.CCCCCCCC.js',
  'start-room.DDDDDDDD.js',
  'ice.EEEEEEEE.js',
  'ltv-cac-FFFFFFFF.js',
  'chart.GGGGGGGG.css',
];
const uses: Record<string, number[]> = { 'gw-island.BBBBBBBB.js': [2, 3], 'hydrate.CCCCCCCC.js': [4, 5, 6, 1] };
const site: Pick<WorkerSite, 'assets' | 'owners'> = {
  assets: names.map((name) => [name, '', uses[name] ?? []]),
  owners: {
    hydrate: 'component="simulator"',
    'start-room': 'component="assessmentRoom"',
    ice: ':&quot;ice&quot;',
    'ltv-cac': ':&quot;ltv-cac&quot;',
  },
};
const plain = '<script src="/groundwork/_astro/page.AAAAAAAA.js"></script>';
const withSimulator = `${plain}<script src="/_astro/gw-island.BBBBBBBB.js"></script><gw-island component="simulator" props="{&quot;id&quot;:&quot;ice&quot;}">`;

describe('what a page needs to work without a network', () => {
  test('is what it names, where it asks for nothing more', () => {
    expect(assetsOf(plain, site)).toEqual(['page.AAAAAAAA.js']);
  });

  test('is with a simulator all that the simulator can load, and no other simulator or island', () => {
    expect(assetsOf(withSimulator, site).sort()).toEqual(
      [
        'chart.GGGGGGGG.css',
        'gw-island.BBBBBBBB.js',
        'hydrate.CCCCCCCC.js',
        'ice.EEEEEEEE.js',
        'page.AAAAAAAA.js',
      ].sort(),
    );
  });

  test('includes what a newer build names, of which nothing else is known', () => {
    expect(assetsOf(plain.replace('AAAAAAAA', 'ZZZZZZZZ'), site)).toEqual(['page.ZZZZZZZZ.js']);
  });
});
