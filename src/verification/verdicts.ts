import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AnySimulator } from '../../simulators/_kit/define.ts';
import { type Comparison, compareCase, type ReferenceCase } from '../../simulators/_kit/reference-case.ts';
import { digestFiles } from '../compile/digest.ts';
import { judgeCases, type SimulatorVerdicts } from './judge-cases.ts';
import { referencesOf } from './references-of.ts';

const known = new Map<string, SimulatorVerdicts>();

/** The verdicts of a simulator: answered once in a build, and not at all while nothing has changed that they follow from. */
export function verdictsOf(simulator: AnySimulator): SimulatorVerdicts {
  const { id } = simulator;
  const found = known.get(id) ?? judge(simulator);
  known.set(id, found);
  return found;
}

function judge(simulator: AnySimulator): SimulatorVerdicts {
  const references = referencesOf(simulator.id);
  return judgeCases(simulator, references, answersTo(simulator, references));
}

/** All cases of the slowest simulator take half a second, so the answers are kept under a digest of the simulator, its cases and the kit. */
function answersTo(simulator: AnySimulator, references: readonly ReferenceCase[]): Comparison[][] {
  const file = path.resolve('node_modules/.cache/groundwork/verdicts', `${simulator.id}.json`);
  const digest = digestFiles(process.cwd(), ['simulators/_kit/**/*.ts', `simulators/${simulator.id}/**/*.{ts,json}`]);
  const kept = readKept(file);
  if (kept?.digest === digest) return kept.answers;
  const answers = references.map((reference) => compareCase(simulator, reference));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ digest, answers }));
  return answers;
}

/** A file that is not there or cannot be read has nothing to say. */
function readKept(file: string): { digest: string; answers: Comparison[][] } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
