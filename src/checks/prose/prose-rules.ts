import { Converter } from 'opencc-js/t2cn';
import type { Library } from '../../compile/library.ts';
import type { ProseRules } from './check-prose.ts';
import { chinesePunctuation } from './rules/chinese-punctuation.ts';
import { chineseSpacing } from './rules/chinese-spacing.ts';
import { chineseSentenceLength, englishSentenceLength } from './rules/sentence-length.ts';
import { spelling } from './rules/spelling.ts';
import { simplifiedOnly } from './rules/traditional.ts';
import { glossaryWording, wrongLanguage } from './rules/wording.ts';
import { createSpeller } from './speller.ts';

/** The rules of prose in each language, with the site's own glossary and word list. */
export function proseRules({ terms }: Pick<Library, 'terms'>, words: readonly string[]): ProseRules {
  return {
    zh: [
      chineseSpacing,
      chinesePunctuation,
      simplifiedOnly(Converter({ from: 't', to: 'cn' })),
      glossaryWording(terms, 'zh'),
      wrongLanguage(terms, 'zh'),
      chineseSentenceLength,
    ],
    en: [
      spelling(createSpeller(terms, words)),
      glossaryWording(terms, 'en'),
      wrongLanguage(terms, 'en'),
      englishSentenceLength,
    ],
  };
}
