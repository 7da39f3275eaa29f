import type { Locale } from '../i18n/locales.ts';
import type { AssessmentModel, AssessmentText } from '../schemas/assessment.ts';
import type { ModelReference } from './response.ts';

/** A playbook that raises a cell. */
export interface PlaybookLink {
  title: string;
  href: string;
}

/** What the page tells its islands about a maturity model, in the reader's language. */
export interface AssessmentSetting {
  model: AssessmentModel;
  text: AssessmentText;
  /** A hash of every word that somebody sees when answering. */
  hash: string;
  locale: Locale;
  /** The site's base path. */
  base: string;
  /** By slug. */
  playbooks: Record<string, PlaybookLink>;
}

/** The model as answers and sessions name it. */
export function referenceOf({ model, hash }: Pick<AssessmentSetting, 'model' | 'hash'>): ModelReference {
  return { id: model.id, version: model.version, hash };
}

/** The words of one item: system, dimension, question and the rest. */
export function itemWords({ model, text }: Pick<AssessmentSetting, 'model' | 'text'>, id: string) {
  const item = model.items.find((each) => each.id === id);
  const words = text.items[id];
  return {
    system: text.systems[item?.system ?? '']?.name ?? '',
    dimension: text.dimensions[item?.dimension ?? '']?.name ?? '',
    question: words?.question ?? '',
    anchors: words?.anchors ?? [],
    indicators: words?.indicators ?? {},
    prompts: words?.prompts,
  };
}

/** A cell's name in a sentence. @example cellName(setting, 'tech.capability') // 'Technology · Capability' */
export function cellName(setting: Pick<AssessmentSetting, 'model' | 'text'>, id: string): string {
  const { system, dimension } = itemWords(setting, id);
  return `${system} · ${dimension}`;
}

/** A level's name. @example levelName(setting, 3) // 'Standardised' */
export function levelName({ model, text }: Pick<AssessmentSetting, 'model' | 'text'>, level: number): string {
  return text.levels[model.levels[level - 1] ?? '']?.name ?? String(level);
}
