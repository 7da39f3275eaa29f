import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Library, PageFile } from '../../compile/library.ts';
import type { InterfaceLabels } from '../../schemas/interface.ts';

/** What an authoring component may know of the page it stands on. */
export interface PageSituation {
  page: PageFile;
  library: Library;
  base: string;
}

/** Set by the compiler around every page. */
export const PageContext = createContext<PageSituation | undefined>(undefined);

/** The page around a component, with the words of its language. */
export function usePage(): PageSituation & { labels: InterfaceLabels } {
  const situation = useContext(PageContext);
  if (!situation) throw new Error('Authoring components are rendered by compilePage only.');
  return { ...situation, labels: situation.library.labels[situation.page.locale] };
}
