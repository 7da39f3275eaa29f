import type { System } from '../schemas/shared.ts';
import type { Advice } from './advice.ts';
import type { FateCounts, LineFate } from './fates.ts';
import type { Refusal } from './refusals.ts';

/** What to import, and where to. */
export interface ImportSetting {
  /** A file or a folder. */
  from: string;
  /** The folder of the project, whose simulators and labels a draft is checked with. */
  project: string;
  /** The folder that holds, or will hold, `content/`. */
  out: string;
  /** For every file; without it a folder of that name decides, else the words. */
  system?: System;
  /** For a single file. */
  slug?: string;
  isDryRun: boolean;
  keepFurniture: boolean;
  /** Told each file as its turn comes, counted from 1. */
  onFile?: (name: string, place: number, count: number) => void;
}

/** A file that became a draft, or would in a dry run. */
export interface ImportedFile {
  source: string;
  status: 'written' | 'planned';
  /** The playbook's folder. */
  target: string;
  locale: string;
  encoding: string;
  title: string;
  summary: string;
  /** Names in `figures/`. */
  figures: string[];
  lines: LineFate[];
  counts: FateCounts;
  advice: Advice[];
}

/** A file that was left alone. */
export interface RefusedFile extends Refusal {
  source: string;
  status: 'refused';
}

/** One file's report. */
export type FileReport = ImportedFile | RefusedFile;
