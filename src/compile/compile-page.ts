import { h } from 'preact';
import * as runtime from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import { type EvaluateOptions, evaluate } from 'satteri';
import { AUTHORING_COMPONENTS } from '../components/authoring/components.ts';
import { PageContext } from '../components/authoring/page-context.ts';
import { loadSimulators } from '../components/simulator/on-demand.ts';
import { errorsIn } from '../errors/problem.ts';
import { removeSentinels } from '../markdown/emphasis-sentinel.ts';
import { type CheckedPage, type CompileSetting, walkPage } from './check-page.ts';
import type { PageFile } from './library.ts';
import { runProblem } from './syntax-problem.ts';

/** A checked page with its HTML; the HTML is empty when there are errors. */
export interface CompiledPage extends CheckedPage {
  html: string;
}

/** What holds no expression and no component is finished HTML for the compiler; no element of it is made in between. */
const STATIC = { component: 'Static', prop: 'html' };
const Static = ({ html }: { html: string }) => runtime.jsxTemplate([html]);

/** Compiles and runs a page: its text becomes HTML with the authoring components' first results in it. */
export async function compilePage(page: PageFile, text: string, setting: CompileSetting): Promise<CompiledPage> {
  let content: Parameters<typeof h>[0] | undefined;
  const checked = await walkPage(page, text, setting, async (source, options) => {
    const whole = { ...(runtime as object), ...options, optimizeStatic: STATIC } as EvaluateOptions;
    const module = await evaluate(source, whole);
    content = module.default as typeof content;
  });
  if (!content || errorsIn(checked.problems).length > 0) return { ...checked, html: '' };
  const simulators = await loadSimulators(checked.facts.simulators.map(({ id }) => id));
  const components = { ...AUTHORING_COMPONENTS, ...(simulators.size > 0 && (await computed())), Static };
  const value = { page, library: setting.library, base: setting.base, simulators };
  const tree = h(PageContext.Provider, { value, children: h(content as never, { components }) });
  try {
    return { ...checked, html: removeSentinels(renderToString(tree)) };
  } catch (error) {
    return { ...checked, problems: [...checked.problems, runProblem(error, page.file, text)], html: '' };
  }
}

async function computed() {
  return (await import('../components/authoring/computed.ts')).COMPUTED_COMPONENTS;
}
