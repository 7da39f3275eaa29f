import type { RootContent } from 'mdast';
import type { ProseRules } from '../../checks/prose/check-prose.ts';
import { type CompileSetting, checkPage } from '../../compile/check-page.ts';
import type { PageFile, PlaybookRecord } from '../../compile/library.ts';
import { errorsIn, type Problem } from '../../errors/problem.ts';
import { type Locale, localisedId } from '../../i18n/locales.ts';
import { playbookSchema } from '../../schemas/playbook.ts';
import type { Block, Draft } from '../draft.ts';
import { composePage, composeSkeleton } from './compose.ts';
import { mendWords } from './mend-words.ts';

/** The texts of a draft that passes the checks, or what they still say. */
export type Settled =
  | { ok: true; page: string; skeleton: string; words: Problem[] }
  | { ok: false; problems: Problem[] };

const MOST_ROUNDS = 4;
/** Pictures are read before, and lie in their folder only when all is written. */
const LATER = ['dead-image'];

/**
 * Compiles a draft as the site will. A block that cannot be compiled, a diagram that cannot be drawn, is kept as code: its words stay, its
 * author sees what to mend, and the page builds.
 */
export async function settle(
  draft: Draft,
  facts: string,
  setting: CompileSetting & { prose: ProseRules },
): Promise<Settled> {
  const { locale } = draft.read;
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  let problems: Problem[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const page = composePage(draft);
    const skeleton = composeSkeleton(draft);
    const checked = [
      await checkPage(pageOf(draft, locale, facts), page.text, setting),
      await checkPage(pageOf(draft, other, facts), skeleton, setting),
    ];
    problems = errorsIn(checked.flatMap((one) => one.problems)).filter(({ rule }) => !LATER.includes(rule));
    if (problems.length === 0) {
      const { text, left } = mendWords(draft, pageOf(draft, locale, facts).file, page, setting.prose);
      return { ok: true, page: text, skeleton, words: left };
    }
    const blamed = problems.flatMap(
      (problem) => blockAt(problem, page.starts, pageOf(draft, locale, facts).file) ?? [],
    );
    if (blamed.length === 0) break;
    for (const block of new Set(blamed)) keepAsCode(block, draft);
  }
  return { ok: false, problems };
}

/** The pages of a draft as the library knows them. */
export function pageOf({ system, slug }: Pick<Draft, 'system' | 'slug'>, locale: Locale, facts: string): PageFile {
  const plainId = `playbooks/${system}/${slug}`;
  const folder = `content/${plainId}`;
  const record: PlaybookRecord = { ...EMPTY_FACTS, system, slug, file: `${folder}/playbook.yml`, text: facts };
  return { id: localisedId(plainId, locale), plainId, locale, file: `${folder}/${locale}.mdx`, playbook: record };
}

const EMPTY_FACTS = playbookSchema.parse({
  order: 0,
  owner: 'growth-lead',
  audience: ['growth-lead'],
  stage: 2,
  duration: 'P4W',
  status: 'draft',
});

function blockAt({ file, line }: Problem, starts: ReadonlyMap<number, Block>, page: string): Block | undefined {
  if (file !== page) return undefined;
  const start = [...starts.keys()].filter((first) => first <= line).at(-1);
  return start === undefined ? undefined : starts.get(start);
}

function keepAsCode(block: Block, { read }: Draft): void {
  const isDiagram = block.node.type === 'code';
  const inside = block.node.type === 'code' ? block.node.value : block.text;
  const longest = Math.max(2, ...(inside.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  block.text = `${fence}text\n${inside}\n${fence}`;
  read.ledger.change(read.spanOf(block.node as RootContent), isDiagram ? 'diagram-broken' : 'mdx-broken');
}
