import type { AnySimulator } from '../../simulators/_kit/define.ts';
import type { Library } from '../compile/library.ts';
import type { PageText } from '../search/page-text.ts';

/** What files beside the pages are written from. */
export interface Beside {
  library: Library;
  simulators: readonly AnySimulator[];
  pages: readonly PageText[];
  /** The folder that lasts from one build to the next. */
  cache: string;
  /** The site's complete address with a slash at the end. */
  home: string;
}

/** What the build tells when the pages stand: where, and the ids of all that are to be read. */
export interface SiteIsBuilt {
  folder: string;
  ids: string[];
}

/** Prepares files while Astro renders; the answer lays them into the site once it stands. */
export type WriteBeside = (beside: Beside) => Promise<(built: SiteIsBuilt) => Promise<void>>;
