import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AnySimulator } from '../../../simulators/_kit/define.ts';
import type { Library, PageFile } from '../../compile/library.ts';
import type { InterfaceLabels } from '../../schemas/interface.ts';

/** What an authoring component may know of the page it stands on. */
export interface PageSituation {
  page: PageFile;
  library: Library;
  base: string;
  /** The simulators that the page names, by id. */
  simulators: ReadonlyMap<string, AnySimulator>;
}

/** Set by the compiler around every page. */
export const PageContext = createContext<PageSituation | undefined>(undefined);

/** The page around a component, with the words of its language. */
export function usePage(): PageSituation & { labels: InterfaceLabels } {
  const situation = useContext(PageContext);
  if (!situation) throw new Error('Authoring components are rendered by compilePage only.');
  return { ...situation, labels: situation.library.labels[situation.page.locale] };
}

/** A simulator that the page names. */
export function useSimulator(id: string): AnySimulator {
  const simulator = usePage().simulators.get(id);
  if (!simulator) throw new Error(`The checks should have refused the simulator ${id}.`);
  return simulator;
}
