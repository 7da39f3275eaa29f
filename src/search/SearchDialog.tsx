import { useEffect, useRef, useState } from 'preact/hooks';
import { INTERFACE } from '../i18n/interface.ts';
import { address, type Locale, localisedId } from '../i18n/locales.ts';
import type { AskIndex } from './ask-index.ts';
import { foldText } from './fold-text.ts';
import { ResultList } from './ResultList.tsx';
import { forgetQueries, keepQuery, recentQueries } from './recent-queries.ts';
import { LONGEST_QUERY, type ResultGroup, searchSite } from './search-site.ts';
import type { SiteIndex } from './site-index.ts';
import { queryWords } from './split-text.ts';

interface SearchDialogProps {
  locale: Locale;
  base: string;
  ask: AskIndex;
}

type Answer = { groups: ResultGroup[]; words: string[]; site: SiteIndex } | 'broken' | 'offline' | undefined;

/** Long enough that a word is not searched letter by letter, short enough not to be felt. */
const PAUSE_MS = 120;

/** The contents of the search box: the question, what was asked lately, and the answers in groups. */
export function SearchDialog({ locale, base, ask }: SearchDialogProps) {
  const [query, setQuery] = useState('');
  const [recent, setRecent] = useState(recentQueries);
  const answer = useAnswer(query, locale, ask);
  const box = useRef<HTMLDivElement>(null);
  const { search: words } = INTERFACE[locale];
  const found = typeof answer === 'object' ? answer : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the links inside, which work without them
    <div class="gw-search" ref={box} onKeyDown={(event) => moveFocus(event, box.current)}>
      <input
        type="search"
        value={query}
        placeholder={words.placeholder}
        aria-label={words.label}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') box.current?.querySelector<HTMLAnchorElement>('.gw-search-results a')?.click();
        }}
      />
      <p class="gw-search-status" role="status">
        {statusOf(query, answer, words)}
        {answer === 'offline' && (
          <>
            {' '}
            <a href={address(localisedId('offline', locale), base)}>{words.keepSite}</a>
          </>
        )}
      </p>
      {query.trim() === '' && recent.length > 0 && (
        <section class="gw-search-recent" aria-label={words.recent}>
          <h2>{words.recent}</h2>
          <ul>
            {recent.map((kept) => (
              <li key={kept}>
                <button type="button" onClick={() => setQuery(kept)}>
                  {kept}
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="gw-search-forget"
            onClick={() => {
              forgetQueries();
              setRecent([]);
            }}
          >
            {words.forget}
          </button>
        </section>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: remembers the question when a link inside is followed */}
      <div class="gw-search-results" onClick={() => keepQuery(query.trim())}>
        {found?.groups.map((group, place) => (
          <ResultList
            key={group.kind}
            group={group}
            isBest={place === 0}
            words={found.words}
            locale={locale}
            addressOf={(id, language) => addressOf(id, language, base)}
            readTexts={found.site.readTexts}
          />
        ))}
      </div>
    </div>
  );
}

function addressOf(id: string, locale: Locale, base: string): string {
  const [page = '', anchor] = id.split('#');
  return address(localisedId(page, locale), base) + (anchor ? `#${anchor}` : '');
}

function useAnswer(query: string, locale: Locale, ask: AskIndex): Answer {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (query.trim() === '') {
      setAnswer(undefined);
      return;
    }
    let isLate = false;
    const timer = setTimeout(async () => {
      // A browser calls it a TypeError when nobody answered; a file that is not there or damaged is another matter.
      const found = await ask((site) => answerFrom(site, query, locale)).catch((error) =>
        error instanceof TypeError ? ('offline' as const) : ('broken' as const),
      );
      if (!isLate) setAnswer(found);
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [query, locale, ask]);
  return answer;
}

async function answerFrom(site: SiteIndex, query: string, locale: Locale): Promise<Answer> {
  const words = queryWords(foldText(query, site.simplified));
  return { groups: await searchSite(query, locale, site), words, site };
}

type Words = (typeof INTERFACE)[Locale]['search'];

function statusOf(query: string, answer: Answer, words: Words): string {
  if (query.trim() === '' || !answer) return '';
  if (typeof answer === 'string') return words[answer];
  const count = answer.groups.reduce((sum, { results, more }) => sum + results.length + more, 0);
  const cut = query.length > LONGEST_QUERY ? ` ${words.cut.replace('{count}', String(LONGEST_QUERY))}` : '';
  if (count === 0) return words.none.replace('{query}', query.slice(0, 60)) + cut;
  return words.count.replace('{count}', String(count)) + cut;
}

/** The arrow keys go through the question and the links below it. */
function moveFocus(event: KeyboardEvent, box: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !box) return;
  const stops = [...box.querySelectorAll<HTMLElement>('input, .gw-search-recent button, .gw-search-results a')];
  const place = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.min(stops.length - 1, Math.max(0, place + step))]?.focus();
  event.preventDefault();
}
