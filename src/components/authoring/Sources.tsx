import { usePage } from './page-context.ts';
import { SourceText } from './SourceText.tsx';

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
        return (
          <li key={id} id={`source-${id}`}>
            <SourceText source={source} locale={page.locale} />
            <p>{source.note[page.locale]}</p>
          </li>
        );
      })}
    </ol>
  );
}
