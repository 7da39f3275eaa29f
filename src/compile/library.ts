import type { Problem } from '../errors/problem.ts';
import type { Locale } from '../i18n/locales.ts';
import type { GlossaryTerm } from '../schemas/glossary-term.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';
import type { Playbook } from '../schemas/playbook.ts';
import type { SectionRecord } from '../schemas/section-record.ts';
import type { System } from '../schemas/shared.ts';
import type { Source } from '../schemas/source.ts';
import type { Template } from '../schemas/template.ts';
import type { AssessmentRecord } from './read-assessments.ts';
import type { PathRecord } from './read-paths.ts';

/** A playbook's facts and where they stand. */
export interface PlaybookRecord extends Playbook {
  system: System;
  slug: string;
  file: string;
  text: string;
}

/** One page in one language. */
export interface PageFile {
  /** `playbooks/tech/technical-debt` or `en/playbooks/tech/technical-debt`. */
  id: string;
  /** The id without its language. */
  plainId: string;
  locale: Locale;
  /** Path from the project's root. */
  file: string;
  playbook?: PlaybookRecord;
  /** What `sections.yml` beside it says. */
  record?: SectionRecord;
}

/** A term, source or template with its id and file. */
export type Filed<T> = T & { id: string; file: string };

/** Everything the content says apart from the pages' own texts. */
export interface Library {
  /** The folder that holds `content/`; files are named from here. */
  root: string;
  /** The folder of the project itself. */
  project: string;
  playbooks: Map<string, PlaybookRecord>;
  pages: PageFile[];
  terms: Map<string, Filed<GlossaryTerm>>;
  sources: Map<string, Filed<Source>>;
  templates: Map<string, Filed<Template> & { files: string[] }>;
  /** Maturity models by id. */
  assessments: Map<string, AssessmentRecord>;
  /** Reading paths by id, in their order. */
  paths: Map<string, PathRecord>;
  /** The ids of the simulators that the site offers. */
  simulators: string[];
  labels: Record<Locale, InterfaceLabels>;
  /** Every file under `content/`. */
  files: readonly string[];
  /** Every name that may be mentioned, by the file that stands for it. */
  named: Record<'playbooks' | 'terms' | 'sources' | 'templates' | 'assessments', string[]>;
}

/** A library and what is wrong with it. What cannot be read is left out and reported. */
export interface ReadLibrary {
  library: Library;
  problems: Problem[];
}
