import { pathToFileURL } from 'node:url';
import { type EvaluateOptions, evaluate } from 'satteri';
import { checkSimulatorUses } from '../checks/rules/simulator-uses.ts';
import type { DiagramPool } from '../diagrams/draw.ts';
import { errorsIn, type Problem } from '../errors/problem.ts';
import { COMPONENT_RULES } from '../markdown/component-rules.ts';
import { addSentinels, columnWithoutSentinels } from '../markdown/emphasis-sentinel.ts';
import { noFacts, type PageFacts, type PageWork } from '../markdown/page-data.ts';
import { pipeline } from '../markdown/pipeline.ts';
import { type PageMatter, pageSchema } from '../schemas/page.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Library, PageFile } from './library.ts';
import { readYaml } from './read-yaml.ts';
import { hashSections } from './section-hashes.ts';
import { runProblem, syntaxProblem } from './syntax-problem.ts';

/** What is needed to compile any page. */
export interface CompileSetting {
  library: Library;
  diagrams: DiagramPool;
  /** The site's base path, `/` or `/groundwork/`. */
  base: string;
}

/** A page's front matter and facts, with every problem found on the way. */
export interface CheckedPage {
  /** The parser got to the end; otherwise the facts are those of a part and say nothing about the whole. */
  isParsed: boolean;
  matter: PageMatter | undefined;
  facts: PageFacts;
  problems: Problem[];
}

/** How a page is turned into something: compiled only, or compiled and run. */
export type Engine = (source: string, options: EvaluateEssentials) => Promise<unknown>;
type EvaluateEssentials = Omit<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

/** Compiles a page and runs the code in its braces: all its problems, none of its HTML. */
export async function checkPage(page: PageFile, text: string, setting: CompileSetting): Promise<CheckedPage> {
  let run: (props: object) => unknown = () => undefined;
  const checked = await walkPage(page, text, setting, async (source, options) => {
    const module = await evaluate(source, { ...NOTHING, ...options } as Parameters<typeof evaluate>[1]);
    run = module.default as typeof run;
  });
  if (errorsIn(checked.problems).length > 0) return checked;
  try {
    run({ components: EMPTY });
    return checked;
  } catch (error) {
    return { ...checked, problems: [...checked.problems, runProblem(error, page.file, text)] };
  }
}

const nothing = () => null;
/** Elements that come to nothing. */
const NOTHING = { Fragment: '', jsx: nothing, jsxs: nothing };
const EMPTY = Object.fromEntries(Object.keys(COMPONENT_RULES).map((name) => [name, nothing]));

/** Front matter, transforms and parser errors of one page, whichever engine runs the transforms. */
export async function walkPage(
  page: PageFile,
  text: string,
  setting: CompileSetting,
  engine: Engine,
): Promise<CheckedPage> {
  const { library, diagrams, base } = setting;
  const facts: PageFacts = { ...noFacts(), sections: hashSections(text) };
  const work: PageWork = { page, library, base, facts, problems: [] };
  const { yaml } = splitFrontMatter(text);
  const matter = readYaml({ file: page.file, text: yaml, schema: pageSchema, linesBefore: 1 });
  if (!matter.ok) work.problems.push(...matter.problems);
  const source = addSentinels(text);
  const options = {
    ...pipeline(diagrams, { source, locale: page.locale, labels: library.labels[page.locale] }),
    data: { work },
    fileURL: pathToFileURL(`${library.root}/${page.file}`),
  };
  let isParsed = true;
  try {
    await engine(source, options);
  } catch (error) {
    isParsed = false;
    work.problems.push(syntaxProblem(error, page.file, source));
  }
  work.problems.push(...(await checkSimulatorUses(page, facts, library)));
  const lines = source.split('\n');
  const problems = work.problems.map((problem) => ({
    ...problem,
    column: columnWithoutSentinels(lines[problem.line - 1] ?? '', problem.column),
  }));
  return { isParsed, matter: matter.ok ? matter.data : undefined, facts, problems };
}
