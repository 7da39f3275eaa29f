import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { decodeBase64Url, encodeBase64Url } from './base64url.ts';
import { type AnySimulator, defineSimulator, type Labels } from './define.ts';
import { choice, number, table, text, toggle } from './fields.ts';
import { defaultInputs } from './inputs.ts';
import { encodeLink, linkFragment, type SharedState } from './link.ts';
import { type RandomStream, seededRandom } from './random.ts';
import { decodeLink } from './read-link.ts';
import { shortHash } from './short-hash.ts';

const labels: Labels = { title: '', question: '', inputs: {}, outputs: {}, reasons: {}, problems: {}, presets: {} };

function shop(overrides: Partial<AnySimulator> = {}): AnySimulator {
  const simulator = defineSimulator({
    id: 'shop',
    decision: 'worth',
    version: 3,
    inputs: z.strictObject({
      price: number({ unit: 'money', min: 0, max: 1e6, step: 1, default: 99 }),
      churn: number({ unit: 'percent', min: 0, max: 1, step: 0.001, default: 0.03 }),
      method: choice({ options: ['simple', 'discounted'], default: 'simple' }),
      isCapped: toggle({ default: false }),
      plans: table({
        row: {
          name: text({ maxLength: 30, default: '', optional: true }),
          seats: number({ unit: 'count', min: 1, max: 9, step: 1, default: 1 }),
        },
        minRows: 0,
        maxRows: 20,
      }),
    }),
    example: () => ({ plans: [{ name: '基础', seats: 1 }] }),
    simulate: () => ({}),
    outputs: {},
    view: () => ({ sentence: { text: '' }, figures: [], charts: [], tables: [], notes: [] }),
    labels: { zh: labels, en: labels },
    migrations: {
      2: ({ cost, ...inputs }) => ({ ...inputs, ...(cost !== undefined && { price: cost }) }),
    },
  });
  return { ...simulator, ...overrides };
}

const simulator = shop();
const start: SharedState = { inputs: defaultInputs(simulator, 'zh'), ranges: {}, seed: 1 };

const states: fc.Arbitrary<SharedState> = fc.record(
  {
    inputs: fc.record({
      price: fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value + 0),
      churn: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
      method: fc.constantFrom('simple', 'discounted'),
      isCapped: fc.boolean(),
      plans: fc.array(
        fc.record({
          name: fc.string({ unit: 'grapheme', maxLength: 8 }).map((name) => name.replace(/\p{Cc}/gu, '')),
          seats: fc.integer({ min: 1, max: 9 }),
        }),
        { maxLength: 20 },
      ),
    }),
    ranges: fc.dictionary(fc.constantFrom('price', 'churn'), fc.string({ maxLength: 40 }), { noNullPrototype: true }),
    seed: fc.nat(),
    correlations: fc.array(
      fc.record({
        between: fc.constantFrom(['price', 'churn'] as const, ['churn', 'price'] as const),
        rank: fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: ['inputs', 'ranges', 'seed'] },
);

/** A link that says what we like, with its check in order. */
function forged(packed: unknown): string {
  const body = encodeBase64Url(JSON.stringify(packed));
  return `v1.${shortHash(`shop ${body}`)}${body}`;
}

describe('encodeLink and decodeLink', () => {
  it('carry every state there and back', () => {
    fc.assert(
      fc.property(states, (state) => {
        const reading = decodeLink(simulator, `#${encodeLink(simulator, state, 'zh')}`, 'zh');
        expect(reading).toEqual({ kind: 'read', state, defaultsHaveMoved: false });
      }),
    );
  });

  it('keep a link short: the defaults take 25 characters, one changed input under 20 more', () => {
    const changed = { ...start, inputs: { ...start.inputs, churn: 0.02 } };
    expect(encodeLink(simulator, start, 'zh')).toHaveLength(25);
    expect(encodeLink(simulator, changed, 'zh').length).toBeLessThan(45);
  });

  it('lead no further than they are followed: a table too long for a link has none', () => {
    const withPlans = (count: number) => {
      const plans = Array.from({ length: count }, () => ({ name: '基础', seats: 1 }));
      return { ...start, inputs: { ...start.inputs, plans } };
    };
    expect(linkFragment(simulator, withPlans(9), 'zh')).toBe(`#${encodeLink(simulator, withPlans(9), 'zh')}`);
    // A row takes 13 bytes, so 17 1/3 letters: 12,000 of them are beyond the 200,000 letters that a link may have, and 11,000 are not.
    for (const count of [11_000, 12_000]) {
      const isFollowed = linkFragment(simulator, withPlans(count), 'zh') !== '';
      const link = encodeLink(simulator, withPlans(count), 'zh');
      expect(isFollowed).toBe(count === 11_000);
      const reading = decodeLink(simulator, link, 'zh');
      expect(reading).toMatchObject({ kind: 'refused', because: isFollowed ? 'invalid' : 'damaged' });
    }
  });

  it('use only characters that every program keeps inside a link', () => {
    fc.assert(fc.property(states, (state) => /^v1\.[\w-]+$/.test(encodeLink(simulator, state, 'en'))));
  });

  it('leave a fragment alone that is not a link of ours', () => {
    for (const fragment of ['', '#', '#results', '#v', '#vv1.']) {
      expect(decodeLink(simulator, fragment, 'zh')).toEqual({ kind: 'none' });
    }
  });

  it('refuse a link that was cut short, changed, or made for another simulator', () => {
    const link = encodeLink(simulator, { ...start, seed: 77 }, 'zh');
    const damaged = { kind: 'refused', because: 'damaged', issues: [] };
    expect(decodeLink(simulator, link.slice(0, -1), 'zh')).toEqual(damaged);
    expect(decodeLink(simulator, link.replace('v1.', 'v0.'), 'zh')).toEqual(damaged);
    expect(decodeLink(shop({ id: 'other' }), link, 'zh')).toEqual(damaged);
  });

  it('refuse a link from the future and say so', () => {
    expect(decodeLink(simulator, 'v2.anything', 'zh')).toMatchObject({ because: 'newer' });
    expect(decodeLink(simulator, forged([4, '', {}]), 'zh')).toMatchObject({ because: 'newer' });
  });

  it('lift older inputs, or say that they are too old', () => {
    const lifted = decodeLink(simulator, forged([2, '', { cost: 120 }]), 'zh');
    expect(lifted).toMatchObject({ kind: 'read', state: { inputs: { price: 120 } }, defaultsHaveMoved: true });
    expect(decodeLink(simulator, forged([1, '', {}]), 'zh')).toMatchObject({ because: 'tooOld' });
    const broken = shop({
      migrations: {
        2: () => {
          throw new Error('no');
        },
      },
    });
    expect(decodeLink(broken, forged([2, '', {}]), 'zh')).toMatchObject({ because: 'tooOld' });
  });

  it('say when the defaults are no longer those the link was made with', () => {
    const link = encodeLink(simulator, start, 'zh');
    const moved = shop({ example: () => ({ plans: [{ name: '专业', seats: 5 }] }) });
    expect(decodeLink(moved, link, 'zh')).toMatchObject({ kind: 'read', defaultsHaveMoved: true });
  });

  it('refuse well-made links with inputs that the simulator does not take, with every issue', () => {
    const reading = decodeLink(simulator, forged([3, '', { churn: 3, nonsense: 1 }]), 'zh');
    expect(reading).toMatchObject({ kind: 'refused', because: 'invalid' });
    expect(reading.kind === 'refused' && reading.issues.map(({ path }) => path.join())).toEqual(['churn', 'nonsense']);
    expect(decodeLink(simulator, forged([3, '', {}, { method: '1~2' }]), 'zh')).toMatchObject({ because: 'invalid' });
    expect(decodeLink(simulator, forged([3, '', {}, {}, -1]), 'zh')).toMatchObject({ because: 'damaged' });
    for (const pair of [['price', 'method', 0.5], ['price', 'churn', 2], ['price', 'churn'], 7]) {
      expect(decodeLink(simulator, forged([3, '', {}, {}, 1, [pair]]), 'zh')).toMatchObject({ because: 'invalid' });
    }
  });

  it('do not let a link reach the prototype of anything', () => {
    const hostile = encodeBase64Url(
      '[3,"",{"__proto__":{"polluted":1},"constructor":[["__proto__"],[{"polluted":1}]]}]',
    );
    const reading = decodeLink(simulator, `v1.${shortHash(`shop ${hostile}`)}${hostile}`, 'zh');
    expect(reading).toMatchObject({ kind: 'refused', because: 'invalid' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('refuse columns that cannot be named', () => {
    const hostile = { plans: [[{ toString: 1, valueOf: 1 }], [1]] };
    expect(decodeLink(simulator, forged([3, '', hostile]), 'zh')).toMatchObject({ because: 'invalid' });
  });

  it('survive whatever the packed list holds', () => {
    const packed = fc.tuple(fc.nat(4), fc.string(), fc.object({ key: hostileKeys }), fc.object(), fc.jsonValue());
    fc.assert(
      fc.property(packed, (list) => decodeLink(simulator, forged(list), 'zh').kind !== 'none'),
      { numRuns: 3000 },
    );
  });

  it('survive a hundred thousand damaged links', () => {
    const changed = {
      ...start,
      inputs: { ...start.inputs, churn: 0.02, method: 'discounted' },
      ranges: { price: '1~2' },
    };
    const link = encodeLink(simulator, changed, 'zh');
    const text = JSON.stringify([
      3,
      '',
      {
        churn: 0.02,
        plans: [
          ['name', 'seats'],
          ['a', 1],
        ],
      },
      { price: '1~2' },
      7,
    ]);
    const random = seededRandom(20261123);
    const kinds = new Set<string>();
    for (let run = 0; run < 50_000; run += 1) {
      kinds.add(decodeLink(simulator, mutated(link, random), 'zh').kind);
      const body = encodeBase64Url(mutated(text, random));
      kinds.add(decodeLink(simulator, `v1.${shortHash(`shop ${body}`)}${body}`, 'zh').kind);
    }
    expect([...kinds].sort()).toEqual(['none', 'read', 'refused']);
  });

  it('refuse a link with sixty thousand rows within a second', () => {
    const rows = Array.from({ length: 60_000 }, () => []);
    const began = Date.now();
    expect(decodeLink(simulator, forged([3, '', { plans: [['name'], ...rows] }]), 'zh').kind).toBe('refused');
    expect(Date.now() - began).toBeLessThan(1000);
  });
});

/** A text with one to three places replaced, doubled or removed. */
function mutated(text: string, random: RandomStream): string {
  let result = text;
  for (let cuts = 1 + Math.floor(random.next() * 3); cuts > 0; cuts -= 1) {
    const place = Math.floor(random.next() * result.length);
    const noise = ['', '', '0', '9e999', '[', '}', '"', '-', '\u0000', '\ud800', '#', '__proto__'];
    const inserted = noise[Math.floor(random.next() * noise.length)] ?? '';
    result = result.slice(0, place) + inserted + result.slice(place + (random.next() < 0.5 ? 1 : 0));
  }
  return result;
}

const hostileKeys = fc.constantFrom('price', 'churn', 'plans', '__proto__', 'constructor', 'toString', 'method');

describe('base64url', () => {
  it('agrees with the vectors of RFC 4648', () => {
    for (const [plain, encoded] of [
      ['', ''],
      ['f', 'Zg'],
      ['fo', 'Zm8'],
      ['foo', 'Zm9v'],
      ['foob', 'Zm9vYg'],
      ['fooba', 'Zm9vYmE'],
      ['foobar', 'Zm9vYmFy'],
      ['基石', '5Z-655-z'],
    ] as const) {
      expect(encodeBase64Url(plain)).toBe(encoded);
      expect(decodeBase64Url(encoded)).toBe(plain);
    }
  });

  it('refuses other alphabets, impossible lengths and bytes that are not UTF-8', () => {
    for (const encoded of ['Zg==', 'Zm9v+', 'A', '__8']) expect(decodeBase64Url(encoded)).toBeUndefined();
  });
});

describe('shortHash', () => {
  it('is the low 24 bits of FNV-1a', () => {
    // Vectors of the FNV authors: '' 0x811c9dc5, 'a' 0xe40c292c, 'foobar' 0xbf9cf968.
    expect(shortHash('')).toBe('HJ3F');
    expect(shortHash('a')).toBe('DCks');
    expect(shortHash('foobar')).toBe('nPlo');
  });
});
