import { useEffect, useState } from 'preact/hooks';
import { INTERFACE } from '../i18n/interface.ts';
import { LANGUAGE_TAGS, type Locale } from '../i18n/locales.ts';
import { excerptOf } from './excerpt.ts';
import type { TextSection } from './inverted-index.ts';
import type { ResultGroup, SearchResult } from './search-site.ts';

/** What a result needs to show where it leads and what stands there. */
export interface ResultContext {
  locale: Locale;
  /** The words that were asked for, folded. */
  words: readonly string[];
  addressOf: (id: string, locale: Locale) => string;
  readTexts: (locale: Locale, entry: number) => Promise<TextSection[]>;
}

const SECTIONS_SHOWN = 2;

/** So many results of the best group, and of each other one, are shown with their texts, which are loaded for it; the rest by their names. */
export const RESULTS_WITH_TEXT = { best: 3, other: 1 };

/** One group of results under its heading. */
export function ResultList({ group, isBest, ...context }: ResultContext & { group: ResultGroup; isBest: boolean }) {
  const { search: words } = INTERFACE[context.locale];
  const withText = isBest ? RESULTS_WITH_TEXT.best : RESULTS_WITH_TEXT.other;
  return (
    <section>
      <h2>{words[group.kind]}</h2>
      <ol>
        {group.results.map((result, place) => (
          <Result key={result.entry.id} result={result} hasText={place < withText} {...context} />
        ))}
      </ol>
      {group.more > 0 && <p class="gw-search-more">{words.more.replace('{count}', String(group.more))}</p>}
    </section>
  );
}

function Result({ result, hasText, ...context }: ResultContext & { result: SearchResult; hasText: boolean }) {
  const { locale, addressOf } = context;
  const { entry } = result;
  const other = locale === 'zh' ? 'en' : 'zh';
  return (
    <li>
      <p class="gw-search-title">
        <a href={addressOf(entry.id, locale)}>{entry.names[locale][0]}</a>
        <a
          class="gw-search-other"
          href={addressOf(entry.id, other)}
          hreflang={LANGUAGE_TAGS[other]}
          lang={LANGUAGE_TAGS[other]}
        >
          {entry.names[other][0]}
        </a>
      </p>
      {hasText && <Sections result={result} {...context} />}
    </li>
  );
}

/** Where in the text the answer stands: the best sections, or what the text begins with. */
function Sections({ result, words, addressOf, readTexts }: ResultContext & { result: SearchResult }) {
  const { entry, number, locale, sections } = result;
  const [texts, setTexts] = useState<TextSection[]>([]);
  useEffect(() => {
    let isLate = false;
    readTexts(locale, number)
      .then((read) => !isLate && setTexts(read))
      // Without its text a result still leads to its page.
      .catch(() => {});
    return () => {
      isLate = true;
    };
  }, [readTexts, locale, number]);
  const shown = (sections.length > 0 ? sections : [0]).slice(0, SECTIONS_SHOWN).flatMap((place) => texts[place] ?? []);
  return (
    <ul lang={LANGUAGE_TAGS[locale]}>
      {shown.map(({ anchor, title, text }) => (
        <li key={anchor}>
          {anchor !== '' && <a href={`${addressOf(entry.id, locale)}#${anchor}`}>{title}</a>}
          <span>{excerptOf(text, words).map((part) => (part.isFound ? <mark>{part.text}</mark> : part.text))}</span>
        </li>
      ))}
    </ul>
  );
}
