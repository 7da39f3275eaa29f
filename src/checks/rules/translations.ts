import type { Library } from '../../compile/library.ts';
import type { Problem } from '../../errors/problem.ts';
import { LOCALES } from '../../i18n/locales.ts';
import type { Said, Words } from '../../i18n/said.ts';
import type { RuleId } from '../catalogue.ts';

/** Every page and template exists in every language, every playbook has its facts, and nothing else lies about. */
export function checkTranslations(files: string[], library: Library): Problem[] {
  return [...missingTranslations(files), ...missingFacts(files), ...strayFiles(files), ...badTemplates(library)];
}

function missingTranslations(files: string[]): Problem[] {
  const present = new Set(files);
  return files.flatMap((file) => {
    const locale = /\/(zh|en)\.(mdx|md|csv)$/.exec(file)?.[1];
    if (!locale) return [];
    return LOCALES.flatMap((other) => {
      const twin = file.replace(/\/(zh|en)\.(\w+)$/, `/${other}.$2`);
      if (present.has(twin)) return [];
      const problem = problemAt(file, 'missing-translation', none(twin), {
        zh: '每页的 zh 和 en 两个文件放在一起',
        en: 'every page in zh and en, side by side',
      });
      return [{ ...problem, fix: { zh: `补写 ${twin}`, en: `write ${twin}` } }];
    });
  });
}

function missingFacts(files: string[]): Problem[] {
  const present = new Set(files);
  const folders = new Set(files.flatMap((file) => /^(content\/playbooks\/[^/]+\/[^/]+)\//.exec(file)?.[1] ?? []));
  return [...folders].flatMap((folder) => {
    const needed = ['playbook.yml', 'zh.mdx', 'en.mdx'].map((name) => `${folder}/${name}`);
    if (needed.slice(1).some((file) => !present.has(file)) && present.has(`${folder}/playbook.yml`)) {
      const hasPage = needed.slice(1).some((file) => present.has(file));
      return hasPage
        ? []
        : [
            problemAt(
              needed[0] ?? folder,
              'missing-translation',
              { zh: '没有 zh.mdx，也没有 en.mdx', en: 'no zh.mdx and no en.mdx' },
              { zh: '手册的正文', en: 'a page' },
            ),
          ];
    }
    return needed
      .slice(0, 1)
      .filter((file) => !present.has(file))
      .map((file) =>
        problemAt(file, 'missing-file', none('playbook.yml'), {
          zh: '手册的基本信息',
          en: 'the facts of the playbook',
        }),
      );
  });
}

const KNOWN = [
  /^content\/playbooks\/[^/]+\/[^/]+\/((playbook|sections)\.yml|(zh|en)\.mdx|figures\/[^/]+\.(svg|png|jpe?g|webp|avif))$/,
  /^content\/pages\/.+\/(sections\.yml|(zh|en)\.mdx|figures\/[^/]+)$/,
  /^content\/(glossary|sources|paths)\/[a-z0-9][a-z0-9-]*\.yml$/,
  /^content\/templates\/[^/]+\/(template\.yml|(zh|en)\.(md|csv))$/,
  /^content\/interface\/(zh|en)\.yml$/,
  /^content\/site\.yml$/,
  /^content\/words\/en\.txt$/,
  /^content\/assessments\/[^/]+\/(model|zh|en)\.yml$/,
];

function strayFiles(files: string[]): Problem[] {
  return files
    .filter((file) => !KNOWN.some((pattern) => pattern.test(file)))
    .map((file) =>
      problemAt(file, 'stray-file', file, {
        zh: 'content/README.md 所列种类的文件',
        en: 'a file of the kinds that content/README.md lists',
      }),
    );
}

function badTemplates(library: Library): Problem[] {
  return [...library.templates.values()]
    .filter((template) => !template.files.some((file) => file.endsWith('.md')))
    .map((template) =>
      problemAt(
        template.file,
        'missing-file',
        { zh: '没有 zh.md 和 en.md', en: 'no zh.md and en.md' },
        { zh: '模板的正文', en: 'the template itself' },
      ),
    );
}

function none(file: string): Said {
  return { zh: `没有 ${file}`, en: `no ${file}` };
}

function problemAt(file: string, rule: RuleId, found: Words, expected: Words): Problem {
  return { rule, file, line: 1, column: 1, found, expected };
}
