import { LANGUAGE_TAGS } from '../../i18n/locales.ts';
import { usePage } from './page-context.ts';

/** The sources a playbook cites, numbered as its citations are, each with a word on how far it can be trusted. */
export function Sources() {
  const { library, page, labels } = usePage();
  const ids = page.playbook?.sources ?? [];
  if (ids.length === 0) return <p>{labels.page.noSources}</p>;
  return (
    <ol class="gw-sources">
      {ids.map((id) => {
        const source = library.sources.get(id);
        if (!source) return null;
        const { title, author, year, url, note } = source;
        const name = title[page.locale];
        const language = /\p{Script=Han}/u.test(name) ? 'zh' : 'en';
        const lang = language === page.locale ? undefined : LANGUAGE_TAGS[language];
        return (
          <li key={id} id={`source-${id}`}>
            <cite lang={lang}>{url ? <a href={url}>{name}</a> : name}</cite>
            {author || year ? <span class="gw-sources-by"> — {[author, year].filter(Boolean).join(', ')}</span> : null}
            <p>{note[page.locale]}</p>
          </li>
        );
      })}
    </ol>
  );
}
