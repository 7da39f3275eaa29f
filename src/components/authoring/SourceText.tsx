import { LANGUAGE_TAGS, type Locale } from '../../i18n/locales.ts';
import type { Source } from '../../schemas/source.ts';

/** A source by its title, who it is by and its year: running text, so that it can stand inside a sentence. */
export function SourceText({ source, locale }: { source: Source; locale: Locale }) {
  const { title, author, year, url } = source;
  const name = title[locale];
  const language = /\p{Script=Han}/u.test(name) ? 'zh' : 'en';
  const lang = language === locale ? undefined : LANGUAGE_TAGS[language];
  return (
    <>
      <cite lang={lang}>{url ? <a href={url}>{name}</a> : name}</cite>
      {author || year ? <span class="gw-sources-by"> — {[author, year].filter(Boolean).join(', ')}</span> : null}
    </>
  );
}
