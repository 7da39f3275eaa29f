import { useId } from 'preact/hooks';
import { usePage } from './page-context.ts';
import { SourceText } from './SourceText.tsx';

interface CiteProps {
  id: string;
  standing?: 'measured' | 'target' | 'claimed';
  /** The word before it, which the compiler hands over so that no line breaks between the two. */
  after?: string;
}

/**
 * A numbered citation; the number is the source's place in the playbook's own list. What it cites opens where it stands, without any script;
 * the list at the end of the page has the same.
 */
export function Cite({ id, standing, after }: CiteProps) {
  const { library, page, labels } = usePage();
  const popover = `cite-${id}-${useId()}`;
  const number = (page.playbook?.sources.indexOf(id) ?? -1) + 1;
  const source = library.sources.get(id);
  return (
    <span class="gw-cited">
      {after}
      <sup class="gw-cite">
        <button type="button" popovertarget={popover} data-source={id}>
          <span class="sr-only">{`${labels.page.source}: ${source?.title[page.locale]} `}</span>
          {number || '?'}
          {standing && <span class="gw-cite-standing">{labels.page[standing]}</span>}
        </button>
      </sup>
      <span class="gw-popover" popover="auto" id={popover} role="note" aria-label={labels.page.source}>
        {source && <SourceText source={source} locale={page.locale} />}
        <span class="gw-cited-note">{source?.note[page.locale]}</span>{' '}
        {page.playbook && <a href={`#source-${id}`}>{labels.reader.allSources}</a>}
      </span>
    </span>
  );
}
