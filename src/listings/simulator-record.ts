import type { AnySimulator } from '../../simulators/_kit/define.ts';
import { caseRecord } from '../../simulators/_kit/exports/case-record.ts';
import { defaultInputs, fieldsOf } from '../../simulators/_kit/inputs.ts';
import type { ReferenceCase } from '../../simulators/_kit/reference-case.ts';
import { jsonSchemaOf } from '../cli/json-schema.ts';
import { firstAnswer } from '../components/simulator/first-answer.ts';
import { address, LANGUAGE_TAGS, LOCALES, type Locale, localisedId } from '../i18n/locales.ts';
import { en } from '../simulator-host/labels/en.ts';
import { zh } from '../simulator-host/labels/zh.ts';
import { writingOf } from '../simulator-host/take-away/writing-of.ts';
import { twinAddress } from '../twins/twin-address.ts';

/** What a simulator is, for a list of all of them. */
export function simulatorEntry({ id, version, labels }: AnySimulator, home: string) {
  return {
    id,
    version,
    title: inBoth((locale) => labels[locale].title),
    question: inBoth((locale) => labels[locale].question),
    record: `${home}api/simulators/${id}.json`,
    page: inBoth((locale) => address(localisedId(`simulators/${id}`, locale), home)),
    markdown: inBoth((locale) => twinAddress(localisedId(`simulators/${id}`, locale), home)),
  };
}

/**
 * All that a program needs to use a simulator's numbers: the JSON Schema of its inputs, its outputs with their units, its formulas, the
 * default inputs worked through, the words for everything in both languages, and the independent sources it is checked against.
 */
export function simulatorRecord(simulator: AnySimulator, references: readonly ReferenceCase[], home: string) {
  const { id, labels, outputs, formulas = {}, presets } = simulator;
  return {
    ...simulatorEntry(simulator, home),
    inputs: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      ...jsonSchemaOf(fieldsOf(simulator), undefined, defaultInputs(simulator, 'en')),
    },
    outputs: Object.entries(outputs).map(([output, { unit, better, bar }]) => ({ id: output, unit, better, bar })),
    formulas: Object.fromEntries(Object.entries(formulas).map(([name, variants]) => [name, [variants].flat()])),
    presets: inBoth((locale) => presets?.(labels[locale]) ?? {}),
    example: inBoth((locale) => workedExample(simulator, locale)),
    labels: inBoth((locale) => {
      const { inputs, outputs: names, formulas: steps, presets: examples, reasons } = labels[locale];
      return { inputs, outputs: names, formulas: steps, presets: examples, reasons };
    }),
    sources: sourcesOf(references),
    verification: inBoth((locale) => address(localisedId(`verification/${id}`, locale), home)),
  };
}

function workedExample(simulator: AnySimulator, locale: Locale) {
  const { of, result, view } = firstAnswer(simulator, locale);
  const labels = simulator.labels[locale];
  const { phrase } = writingOf({ simulator, locale, words: { zh, en }[locale] });
  const {
    inputs: used,
    outputs,
    sentence,
  } = caseRecord({ simulator, labels, inputs: of.inputs, result, view }, phrase);
  return { inputs: used, outputs, sentence };
}

/** The sources of the reference cases, each with how many come from it. */
function sourcesOf(references: readonly ReferenceCase[]) {
  const counted = Map.groupBy(references, ({ source }) => JSON.stringify([source.title, source.address]));
  return [...counted].map(([key, cases]) => {
    const [title, from] = JSON.parse(key) as [string, string | null];
    return { title, ...(from && { address: from }), cases: cases.length };
  });
}

function inBoth<T>(make: (locale: Locale) => T): Record<string, T> {
  return Object.fromEntries(LOCALES.map((locale) => [LANGUAGE_TAGS[locale], make(locale)]));
}
