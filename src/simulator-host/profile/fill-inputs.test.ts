import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnySimulator } from '../../../simulators/_kit/define.ts';
import { defaultInputs, fieldsOf, parseInputs } from '../../../simulators/_kit/inputs.ts';
import type { Unit } from '../../../simulators/_kit/units.ts';
import { UNITS } from '../../../simulators/_kit/units.ts';
import fixture from '../testing/fixture.ts';
import { figureText } from './figure-text.ts';
import { fillInputs, sharedInputs } from './fill-inputs.ts';
import { labels } from './labels.ts';
import { isProfileEntry, type ProfileEntry } from './profile-store.ts';

const profile = (...numbers: [id: string, value: number, unit: Unit][]) =>
  new Map(numbers.map(([id, value, unit]) => [id, { id, value, unit, edited: 1 } satisfies ProfileEntry]));
const state = () => ({ inputs: defaultInputs(fixture, 'en'), ranges: { arpu: '80 to 120', cac: '1 to 2' }, seed: 1 });

describe('fillInputs', () => {
  it('fills the inputs whose parameter and unit the profile knows, and drops their ranges', () => {
    const filled = fillInputs(fixture, state(), profile(['arpu', 120, 'money-per-month'], ['cac', 1, 'money']), 'en');
    expect(filled.used).toEqual(['arpu']);
    expect(filled.state.inputs).toMatchObject({ arpu: 120, cac: 500 });
    expect(filled.state.ranges).toEqual({ cac: '1 to 2' });
  });

  it('takes no number of another unit', () => {
    expect(fillInputs(fixture, state(), profile(['arpu', 120, 'money-per-year']), 'en').used).toEqual([]);
  });

  it('leaves out and reports a number that the input refuses', () => {
    const before = state();
    const filled = fillInputs(fixture, before, profile(['arpu', -5, 'money-per-month']), 'en');
    expect(filled).toMatchObject({ state: before, used: [], issues: [{ path: ['arpu'], code: 'range' }] });
  });

  it('fills nothing when the numbers are at odds with the other inputs', () => {
    const strict: AnySimulator = { ...fixture, check: () => [{ input: 'cac', problem: 'never' }] };
    const filled = fillInputs(strict, state(), profile(['arpu', 120, 'money-per-month']), 'en');
    expect(filled).toMatchObject({ used: [], issues: [{ path: ['cac'], code: 'rule' }] });
  });

  it('always leaves a valid case', () => {
    const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, 1, 99));
    fc.assert(
      fc.property(value, fc.constantFrom(...UNITS), (number, unit) => {
        const filled = fillInputs(fixture, state(), profile(['arpu', number, unit]), 'en');
        expect(parseInputs(fixture, filled.state.inputs, 'en').ok).toBe(true);
      }),
    );
  });
});

describe('figureText', () => {
  const ltv = (inputs: Record<string, unknown>, mine: ReturnType<typeof profile>) =>
    figureText({ simulator: fixture, output: 'ltv', inputs }, mine, 'en');

  it('follows the reader’s numbers where the author has set none', () => {
    // 120 × 0.75 ÷ 0.03 = 3,000 and 120 × 0.75 ÷ 0.02 = 4,500
    expect(ltv({}, profile(['arpu', 120, 'money-per-month']))).toBe('¥3,000');
    expect(ltv({ churn: 0.02 }, profile(['arpu', 120, 'money-per-month']))).toBe('¥4,500');
  });

  it('stays the author’s where the author has set the input, or the number does not fit', () => {
    expect(ltv({ arpu: 99 }, profile(['arpu', 120, 'money-per-month']))).toBeUndefined();
    expect(ltv({}, profile(['arpu', -1, 'money-per-month']))).toBeUndefined();
    expect(ltv({}, profile())).toBeUndefined();
  });

  it('stays the author’s when the page is not what it should be', () => {
    const mine = profile(['arpu', 120, 'money-per-month']);
    expect(figureText({ simulator: fixture, output: 'toString', inputs: {} }, mine, 'en')).toBeUndefined();
    expect(ltv({ nonsense: 1 }, mine)).toBeUndefined();
  });
});

describe('a stored number', () => {
  it.each([{ value: 1 }, { value: '1', unit: 'money' }, { value: 1, unit: 'bananas' }, { value: null, unit: 'money' }])(
    'is refused without a value and a unit (%j)',
    (entry) => expect(isProfileEntry(entry)).toBe(false),
  );
});

describe('every shared parameter', async () => {
  const modules = import.meta.glob<AnySimulator>('../../../simulators/[!_]*/index.ts', { import: 'default' });
  const simulators = await Promise.all(Object.values(modules).map((load) => load()));
  const shared = simulators.flatMap((simulator) => sharedInputs(fieldsOf(simulator)));

  it('has a name in both languages', () => {
    const missing = shared.filter(
      ({ parameter }) => !labels.zh.parameters[parameter] || !labels.en.parameters[parameter],
    );
    expect(missing.map(({ parameter }) => parameter)).toEqual([]);
  });

  it('has one unit', () => {
    const units = new Map(shared.map(({ parameter, spec }) => [parameter, spec.unit]));
    expect(shared.filter(({ parameter, spec }) => units.get(parameter) !== spec.unit)).toEqual([]);
  });
});
