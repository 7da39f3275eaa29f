import type { Locale } from '../_kit/define.ts';

/** The sections that a model card has, in this order. */
export const SECTIONS: Record<Locale, readonly string[]> = {
  en: ['Question', 'Formula', 'Inputs and evidence', 'Assumptions', 'When it misleads', 'Sources', 'Worked example'],
  zh: ['问题', '公式', '输入与依据', '假设', '何时会误导', '来源', '算例'],
};

/** A model card, taken apart. */
export interface ModelCard {
  sections: string[];
  /** The first fenced `json` block of the last section. */
  inputs: Record<string, unknown>;
  /** The second one: expected outputs by id, rounded to four decimals; `null` where there is no number. */
  expected: Record<string, number | null>;
}

/** Reads a model card. Throws when the worked example is not two fenced blocks of JSON. */
export function readModelCard(text: string): ModelCard {
  const sections = [...text.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);
  const blocks = [...text.matchAll(/^```json\n(.*?)^```$/gms)].map(([, json = '']) => JSON.parse(json));
  if (blocks.length !== 2)
    throw new Error(`A model card has two json blocks, the inputs and the outputs; found ${blocks.length}.`);
  return { sections, inputs: blocks[0], expected: blocks[1] };
}
