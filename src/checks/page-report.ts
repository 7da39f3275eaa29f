import type { PageFile } from '../compile/library.ts';
import type { PageFacts } from '../markdown/page-data.ts';

/** A page and what its walk found. */
export interface PageReport {
  page: PageFile;
  facts: PageFacts;
  /** Whether the whole page could be read; what a broken one lacks is not reported a second time. */
  isParsed: boolean;
}
