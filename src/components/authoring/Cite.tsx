import { usePage } from './page-context.ts';

interface CiteProps {
  id: string;
  standing?: 'measured' | 'target' | 'claimed';
}

/** A numbered citation; the number is the source's place in the playbook's own list. */
export function Cite({ id, standing }: CiteProps) {
  const { library, page, labels } = usePage();
  const number = (page.playbook?.sources.indexOf(id) ?? -1) + 1;
  const title = library.sources.get(id)?.title[page.locale];
  return (
    <sup class="gw-cite">
      <a href={`#source-${id}`}>
        <span class="sr-only">{`${labels.page.source}: ${title} `}</span>
        {number || '?'}
        {standing && <span class="gw-cite-standing">{labels.page[standing]}</span>}
      </a>
    </sup>
  );
}
