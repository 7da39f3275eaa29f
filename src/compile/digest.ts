import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import type { Library, PageFile } from './library.ts';
import type { AssessmentRecord } from './read-assessments.ts';

/** What every page's HTML follows from. */
const COMPILER = [
  'src/{compile,markdown,components/authoring,i18n,schemas,diagrams,islands}/**/*.{ts,tsx}',
  'package-lock.json',
];

/** What the HTML of a page with a simulator follows from besides. */
const HOST = ['src/{simulator-host,components/simulator}/**/*.{ts,tsx}', 'simulators/_kit/**/*.ts'];

/** A short hash of the files that a list of patterns finds, by path and content. */
export function digestFiles(root: string, patterns: string[]): string {
  const hash = createHash('sha256');
  for (const file of globSync(patterns, { cwd: root, ignore: ['**/*.test.ts', '**/*.test.tsx'] }).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)));
  }
  return hash.digest('base64url').slice(0, 16);
}

/**
 * Makes the digest of a page: its text and everything that its HTML follows from. The code of the compiler and of the authoring
 * components counts for every page, the host's for those with a simulator; a simulator's, a term's, a source's or a template's content only for the pages that name it.
 * A preview hands in the digests of code that it knows to be unchanged.
 */
export function createPageDigest(
  library: Library,
  base: string,
  known = new Map<string, string>(),
): (page: PageFile, text: string) => string {
  const codeDigest = (name: string, patterns: string[]) => {
    const digest = known.get(name) ?? digestFiles(library.project, patterns);
    known.set(name, digest);
    return digest;
  };
  const compiler = codeDigest(' compiler', COMPILER);
  const host = codeDigest(' host', HOST);
  const simulatorDigest = (id: string) => codeDigest(id, [`simulators/${id}/**/*.{ts,json}`]);
  const labels = hash('sha256', JSON.stringify(library.labels));
  return (page, text) => {
    const { playbook } = page;
    const used = playbook && {
      facts: playbook.text,
      simulators: playbook.simulators.map(simulatorDigest),
      terms: playbook.terms.map((id) => library.terms.get(id)),
      sources: playbook.sources.map((id) => library.sources.get(id)),
      templates: playbook.templates.map((id) => library.templates.get(id)),
    };
    const anything = { simulators: library.simulators.map(simulatorDigest), terms: [...library.terms.values()] };
    const assessments = /<Assessment\b/.test(text) ? [...library.assessments.values()].map(filesOf) : [];
    const named = used ?? (/<(Simulator|Figure|Term|Cite)\b/.test(text) ? anything : { simulators: [] });
    return createHash('sha256')
      .update(
        [
          compiler,
          named.simulators.length > 0 ? host : '',
          base,
          labels,
          page.id,
          text,
          text.includes('figures/') ? digestFiles(library.root, [`${path.posix.dirname(page.file)}/figures/*`]) : '',
          JSON.stringify([named, assessments, page.record]),
        ].join('\0'),
      )
      .digest('base64url');
  };
}

function filesOf({ facts, words }: AssessmentRecord): string[] {
  return [facts.text, words.zh.text, words.en.text];
}
