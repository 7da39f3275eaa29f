import { pathToFileURL } from 'node:url';
import type { AnySimulator } from '../../../simulators/_kit/define.ts';
import { parseInputs } from '../../../simulators/_kit/inputs.ts';
import { issueMessage } from '../../../simulators/_kit/issue-messages.ts';
import type { Library, PageFile } from '../../compile/library.ts';
import { choiceOf, nearest } from '../../errors/nearest.ts';
import type { Problem } from '../../errors/problem.ts';
import type { PageFacts, SimulatorUse } from '../../markdown/page-data.ts';

/** Every simulator and figure on a page asks for an output that exists, with inputs that the simulator accepts. */
export async function checkSimulatorUses(page: PageFile, facts: PageFacts, library: Library): Promise<Problem[]> {
  const found = await Promise.all(
    facts.simulators.map(async (use) => {
      const simulator = await loadSimulator(use.id, library);
      return simulator ? [...unknownOutput(use, simulator, page), ...wrongInputs(use, simulator, page)] : [];
    }),
  );
  return found.flat();
}

/** A simulator by its id; nothing when there is none. */
export async function loadSimulator(
  id: string,
  library: Pick<Library, 'simulators' | 'project'>,
): Promise<AnySimulator | undefined> {
  if (!library.simulators.includes(id)) return undefined;
  const url = pathToFileURL(`${library.project}/simulators/${id}/index.ts`).href;
  // Node reads TypeScript itself, so the same module serves the build and the command line.
  const module: { default: AnySimulator } = await import(/* @vite-ignore */ url);
  return module.default;
}

function unknownOutput(use: SimulatorUse, simulator: AnySimulator, page: PageFile): Problem[] {
  const outputs = Object.keys(simulator.outputs);
  if (!use.output || outputs.includes(use.output)) return [];
  const close = nearest(use.output, outputs);
  return [
    {
      ...placeIn(page.file, use),
      rule: 'unknown-output',
      found: { zh: `${use.id} 的 output="${use.output}"`, en: `output="${use.output}" of ${use.id}` },
      expected: choiceOf(outputs, 30),
      ...(close && { fix: `output="${close}"` }),
    },
  ];
}

function wrongInputs(use: SimulatorUse, simulator: AnySimulator, page: PageFile): Problem[] {
  const parsed = parseInputs(simulator, use.inputs, page.locale);
  if (parsed.ok) return [];
  return parsed.issues.map((issue) => {
    const valid = Array.isArray(issue.values.valid) ? issue.values.valid.map(String) : [];
    const close = nearest(String(issue.path.at(-1)), valid);
    return {
      ...placeIn(page.file, use),
      rule: 'wrong-input',
      found: `${use.id}: ${issue.path.join('.')}`,
      expected: {
        zh: issueMessage(issue, simulator.labels.zh, 'zh'),
        en: issueMessage(issue, simulator.labels.en, 'en'),
      },
      ...(close && { fix: close }),
    };
  });
}

function placeIn(file: string, { line, column }: SimulatorUse) {
  return { file, line, column };
}
