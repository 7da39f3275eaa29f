import type { AnySimulator } from '../../simulators/_kit/define.ts';
import { markdownReport } from '../../simulators/_kit/exports/markdown-report.ts';
import { parseInputs } from '../../simulators/_kit/inputs.ts';
import { DEFAULT_SEED, encodeLink } from '../../simulators/_kit/link.ts';
import { seededRandom } from '../../simulators/_kit/random.ts';
import { address, type Locale, localisedId } from '../i18n/locales.ts';
import { en } from '../simulator-host/labels/en.ts';
import { zh } from '../simulator-host/labels/zh.ts';
import { takeAwayWords } from '../simulator-host/take-away/labels.ts';
import { writingOf } from '../simulator-host/take-away/writing-of.ts';

/** Where a simulator's case is written, and for whom. */
export interface CaseSetting {
  locale: Locale;
  /** The address of the site, with its base path and a slash at the end. */
  home: string;
}

/**
 * A simulator's case as Markdown: its question as a heading below `depth`, then the answer, the figures, the inputs, the working and the
 * tables, and the address that opens it.
 */
export function simulatorCase(
  simulator: AnySimulator,
  preset: Record<string, unknown>,
  depth: number,
  { locale, home }: CaseSetting,
): string {
  const parsed = parseInputs(simulator, preset, locale);
  if (!parsed.ok) return '';
  const { inputs } = parsed;
  const labels = simulator.labels[locale];
  const result = simulator.simulate(inputs, { random: seededRandom(DEFAULT_SEED) });
  const view = simulator.view(inputs, result, labels);
  const page = address(localisedId(`simulators/${simulator.id}`, locale), home);
  const isDefault = Object.keys(preset).length === 0;
  const link = isDefault
    ? page
    : `${page}#${encodeLink(simulator, { inputs, ranges: {}, seed: DEFAULT_SEED }, locale)}`;
  const writing = writingOf({ simulator, locale, words: { zh, en }[locale] });
  const exported = { simulator, labels, inputs, ranges: {}, result, view, link, date: '', writing };
  const report = markdownReport(exported, takeAwayWords[locale].report);
  return lowered(report.replace(/ · \n$/, ''), depth);
}

/** Headings set below another one; those in fences are the fence's own. */
function lowered(markdown: string, depth: number): string {
  const parts = markdown.split(/(^```[\s\S]*?^```$)/m);
  return parts
    .map((part) => (part.startsWith('```') ? part : part.replace(/^#+(?= )/gm, (marks) => deeper(marks, depth))))
    .join('')
    .trim();
}

const deeper = (marks: string, depth: number) => '#'.repeat(Math.min(6, marks.length + depth));
