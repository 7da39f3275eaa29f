/// <reference types="vite/client" />
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alternativesTo } from './_contract/alternatives.ts';
import { arbitraryInputs } from './_contract/arbitrary-inputs.ts';
import { EVALUATORS, evaluateFormulas } from './_contract/evaluate-formulas.ts';
import { findFaults } from './_contract/find-faults.ts';
import { readModelCard, SECTIONS } from './_contract/model-card.ts';
import { type Amount, isNumber } from './_kit/amount.ts';
import type { AnySimulator, InputLabel, Labels, Locale } from './_kit/define.ts';
import type { FieldSpec } from './_kit/fields.ts';
import { fieldsOf, parseInputs } from './_kit/inputs.ts';
import { seededRandom } from './_kit/random.ts';
import { compareCase, isWithin, type ReferenceCase, type Tolerance } from './_kit/reference-case.ts';

// Where few random inputs are valid together, finding a hundred of them takes minutes: each law tries as many as the time allows.
fc.configureGlobal({ interruptAfterTimeLimit: 6_000 });

const LOCALES: Locale[] = ['zh', 'en'];
const modules = import.meta.glob<AnySimulator>('./*/index.ts', { eager: true, import: 'default' });
const cards = import.meta.glob<string>('./*/MODEL.*.md', { eager: true, query: '?raw', import: 'default' });
const cases = import.meta.glob<ReferenceCase[]>('./*/reference/cases.json', { eager: true, import: 'default' });
const simulators = Object.entries(modules).map(([path, simulator]) => ({
  folder: path.split('/')[1] ?? '',
  simulator,
}));

test('at most one simulator is the example on the home page', () => {
  const examples = simulators.filter(({ simulator }) => simulator.isExample);
  expect(examples.map(({ simulator }) => simulator.id).slice(1)).toEqual([]);
});

test('no source of a reference case has a comma with nothing on one side', () => {
  const sources = Object.values(
    import.meta.glob<ReferenceCase[]>('./*/reference/*.json', { eager: true, import: 'default' }),
  )
    .flat()
    .flatMap(({ source }) => (source ? [source.title, source.address, source.call ?? ''] : []));
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((text) => /\(\s*,|,\s*$/.test(text))).toEqual([]);
});

describe.each(simulators)('the simulator in $folder', ({ folder, simulator }) => {
  const fields = fieldsOf(simulator);
  const labelsOf = (locale: Locale): Labels => simulator.labels[locale];
  const accepted = (given: Record<string, unknown>, locale: Locale = 'en') => {
    const parsed = parseInputs(simulator, given, locale);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.inputs;
  };
  const read = (result: unknown): Record<string, Amount> =>
    Object.fromEntries(Object.entries(simulator.outputs).map(([id, output]) => [id, output.read(result)]));
  const outputsOf = (inputs: Record<string, unknown>): Record<string, Amount> =>
    read(simulator.simulate(inputs, { random: seededRandom(1) }));
  const isValid = (given: Record<string, unknown>) => parseInputs(simulator, given, 'en').ok;
  const valid = arbitraryInputs(fields).filter(isValid);

  test('has the id of its folder', () => {
    expect(simulator.id).toBe(folder);
  });

  test('gives no output the name of an input: spreadsheets, formulas and ranges know both by it', () => {
    expect(Object.keys(simulator.outputs).filter((id) => Object.hasOwn(fields, id))).toEqual([]);
  });

  test('has the same texts in both languages, none of them empty', () => {
    expect(textPaths(labelsOf('en'))).toEqual(textPaths(labelsOf('zh')));
  });

  test.each(LOCALES)('names and explains every input, option, column, output and preset (%s)', (locale) => {
    const labels = labelsOf(locale);
    expect(unnamed(fields, labels.inputs)).toEqual([]);
    expect(Object.keys(labels.inputs).sort()).toEqual(Object.keys(fields).sort());
    expect(Object.keys(labels.outputs).sort()).toEqual(Object.keys(simulator.outputs).sort());
    expect(Object.keys(labels.presets).sort()).toEqual(Object.keys(simulator.presets?.(labels) ?? {}).sort());
    const named = { ...labels.outputs, ...labels.formulas };
    expect(Object.keys(simulator.formulas ?? {}).filter((id) => !named[id])).toEqual([]);
  });

  test.each(LOCALES)('starts from valid inputs and has valid presets (%s)', (locale) => {
    const presets = simulator.presets?.(labelsOf(locale)) ?? {};
    for (const given of [{}, ...Object.values(presets)])
      expect(parseInputs(simulator, given, locale)).toHaveProperty('ok', true);
  });

  test.each(Object.keys(fields))('has an output that %s moves', (name) => {
    const presets = Object.values(simulator.presets?.(labelsOf('en')) ?? {});
    const shown = fields[name]?.when?.is.map((value) => ({ [fields[name]?.when?.input ?? '']: value })) ?? [];
    const starts = [...shown, {}, ...presets].map((given) => accepted(given));
    const moves = starts.some((start) => {
      const before = JSON.stringify(outputsOf(start));
      return alternativesTo(start[name], fields[name] as FieldSpec).some((value) => {
        const changed = parseInputs(simulator, { ...start, [name]: value }, 'en');
        return changed.ok && JSON.stringify(outputsOf(changed.inputs)) !== before;
      });
    });
    expect(moves).toBe(true);
  });

  test('says the same finite numbers, reasons with words and complete sentences for the same valid inputs, and leaves them unchanged', () => {
    fc.assert(
      fc.property(valid, (given) => {
        const inputs = accepted(given);
        const before = structuredClone(inputs);
        const result = simulator.simulate(inputs, { random: seededRandom(1) });
        const outputs = read(result);
        expect(outputsOf(inputs)).toEqual(outputs);
        for (const locale of LOCALES) {
          const labels = labelsOf(locale);
          const view = simulator.view(inputs, result, labels);
          expect(findFaults({ outputs, result, view }, labels.reasons)).toEqual([]);
          expect(view.figures.filter(({ output }) => !simulator.outputs[output])).toEqual([]);
        }
        expect(inputs).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  test('has formulas that give its outputs, read by the kit and by mathjs', () => {
    // On steps, because a formula is written to be read: at extremes the model may use a better-conditioned form.
    fc.assert(
      fc.property(arbitraryInputs(fields, { onSteps: true }).filter(isValid), (given) => {
        const inputs = accepted(given);
        const outputs = outputsOf(inputs);
        // 1e-9 leaves room for another order of the same operations, and 1e-14 of the largest input for a 1 that is added and taken away.
        const largest = Math.max(0, ...Object.values(inputs).map((value) => Math.abs(Number(value)) || 0));
        const room = { rel: 1e-9, abs: Math.max(1e-9, 1e-14 * largest) };
        for (const evaluator of Object.values(EVALUATORS)) {
          const differing = Object.entries(evaluateFormulas(simulator, inputs, evaluator)).filter(([id, value]) => {
            const output = outputs[id];
            // Where the output is a number the formula has one too.
            const agrees = (wanted: number) => value !== undefined && isWithin(value, wanted, room);
            return output !== undefined && isNumber(output) && !agrees(output);
          });
          expect(differing).toEqual([]);
        }
      }),
    );
  });

  test.each(cases[`./${folder}/reference/cases.json`] ?? [])('agrees with an independent source: $id', (reference) => {
    expect(compareCase(simulator, reference).filter(({ isMet }) => !isMet)).toEqual([]);
  });

  test('has reference cases', () => {
    expect(cases[`./${folder}/reference/cases.json`]?.length).toBeGreaterThan(0);
  });

  test.each(LOCALES)('has a model card whose worked example is true (%s)', (locale) => {
    const card = readModelCard(cards[`./${folder}/MODEL.${locale}.md`] ?? '');
    expect(card.sections).toEqual(SECTIONS[locale]);
    // The card gives four decimals.
    expect(differences(outputsOf(accepted(card.inputs, locale)), card.expected, { abs: 0.5001e-4 })).toEqual([]);
  });

  test('has the same worked example in both languages', () => {
    const [zh, en] = LOCALES.map((locale) => readModelCard(cards[`./${folder}/MODEL.${locale}.md`] ?? ''));
    expect(zh?.expected).toEqual(en?.expected);
  });
});

function textPaths(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [value.trim() === '' ? `${path} is empty` : path];
  return Object.entries(value ?? {})
    .flatMap(([key, part]) => textPaths(part, `${path}.${key}`))
    .sort();
}

function unnamed(fields: Record<string, FieldSpec>, labels: Record<string, InputLabel>, path = ''): string[] {
  return Object.entries(fields).flatMap(([name, spec]) => {
    const label = labels[name];
    if (!label?.name || !label.help) return [`${path}${name}`];
    if (spec.kind === 'table') return unnamed(spec.columns, label.columns ?? {}, `${name}.`);
    if (spec.kind !== 'choice') return [];
    return spec.options.filter((option) => !label.options?.[option]).map((option) => `${path}${name}: ${option}`);
  });
}

function differences(
  outputs: Record<string, Amount>,
  expected: Record<string, number | null>,
  tolerance: Tolerance,
): string[] {
  return Object.entries(expected).flatMap(([id, wanted]) => {
    const got = outputs[id];
    const agrees =
      typeof got === 'number' ? wanted !== null && isWithin(got, wanted, tolerance) : got && wanted === null;
    return agrees ? [] : [`${id}: ${JSON.stringify(got)} instead of ${wanted}`];
  });
}
