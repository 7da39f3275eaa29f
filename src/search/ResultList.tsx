import { useEffect, useState } from 'preact/hooks';
import { INTERFACE } from '../i18n/interface.ts';
import { LANGUAGE_TAGS, type Locale } from '../i18n/locales.ts';
import type { ResultGroup, SearchResult } from './search-site.ts';
import type { FoundSection } from './text-index.ts';

interface ResultListProps {
  group: ResultGroup;
  query: string;
  locale: Locale;
  addressOf: (id: string, locale: Locale) => string;
}

const SECTIONS_SHOWN = 2;

/** One group of results under its heading. */
export function ResultList({ group, query, locale, addressOf }: ResultListProps) {
  const { search: words } = INTERFACE[locale];
  return (
    <section>
      <h2>{words[group.kind]}</h2>
      <ol>
        {group.results.map((result) => (
          <Result key={`${query} ${result.entry.id}`} result={result} locale={locale} addressOf={addressOf} />
        ))}
      </ol>
      {group.more > 0 && <p class="gw-search-more">{words.more.replace('{count}', String(group.more))}</p>}
    </section>
  );
}

type ResultProps = Pick<ResultListProps, 'locale' | 'addressOf'> & { result: SearchResult };

function Result({ result, locale, addressOf }: ResultProps) {
  const sections = useSections(result);
  const { entry, foundIn } = result;
  const other = locale === 'zh' ? 'en' : 'zh';
  const textIn = foundIn ?? locale;
  const isPage = entry.kind === 'playbook' || entry.kind === 'page';
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
      {entry.summary && <p>{entry.summary[locale]}</p>}
      {isPage && sections.length > 0 && (
        <ul lang={LANGUAGE_TAGS[textIn]}>
          {sections.slice(0, SECTIONS_SHOWN).map((section) => (
            <li key={section.anchor}>
              {section.anchor !== '' && (
                <a href={`${addressOf(entry.id, textIn)}#${section.anchor}`}>{section.title}</a>
              )}
              <span>{section.excerpt.map(({ text, isFound }) => (isFound ? <mark>{text}</mark> : text))}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function useSections({ readSections }: SearchResult): FoundSection[] {
  const [sections, setSections] = useState<FoundSection[]>([]);
  useEffect(() => {
    let isLate = false;
    void readSections().then((read) => !isLate && setSections(read));
    return () => {
      isLate = true;
    };
  }, [readSections]);
  return sections;
}
