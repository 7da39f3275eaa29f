import type { RootContent } from 'mdast';
import type { AnySimulator } from '../../../simulators/_kit/define.ts';
import { parseInputs } from '../../../simulators/_kit/inputs.ts';
import { seededRandom } from '../../../simulators/_kit/random.ts';
import type { PageFile } from '../../compile/library.ts';
import type { Problem } from '../../errors/problem.ts';
import { formatQuantity } from '../../i18n/format.ts';
import type { SimulatorUse } from '../../markdown/page-data.ts';
import { excerpt } from '../prose/finding.ts';
import { pagePassages } from '../prose/page-passages.ts';
import { type Passage, placeAt } from '../prose/passage.ts';
import { parseProse } from '../prose/read-prose.ts';

/** A named number beside the text: the preset of an input, or a result. */
interface Known {
  name: string;
  value: number;
  /** As the site writes it. */
  written: string;
}

/**
 * A number that directly follows the name of an input or result ("月流失率 3%", "LTV/CAC of 3.4") in a paragraph that holds a figure, or
 * that stands right before an embedded simulator, is the one that is preset or computed there. Other numbers are not judged: what
 * follows a simulator says what becomes of other inputs.
 */
export async function figuresThatDiffer(
  page: PageFile,
  source: string,
  uses: readonly SimulatorUse[],
  load: (id: string) => Promise<AnySimulator | undefined>,
): Promise<Problem[]> {
  if (uses.length === 0) return [];
  const blocks = blocksOf(parseProse(page.file, source).children);
  const found: Problem[] = [];
  for (const [index, block] of blocks.entries()) {
    const beside = usesBeside(blocks, index, uses);
    if (beside.length === 0) continue;
    const known = (await Promise.all(beside.map(async (use) => knownOf(use, await load(use.id), page)))).flat();
    for (const passage of pagePassages({ type: 'root', children: [block] }, source)) {
      found.push(
        ...differing(passage, known).map((said) => ({
          file: page.file,
          ...placeAt(source, said.offset),
          ...said.problem,
        })),
      );
    }
  }
  return found;
}

/** Paragraphs and embedded simulators among the blocks of a page, in order, those inside steps and callouts too. */
function blocksOf(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    const isOpened =
      node.type === 'containerDirective' || (node.type === 'mdxJsxFlowElement' && node.name !== 'Simulator');
    return isOpened ? blocksOf(node.children as RootContent[]) : [node];
  });
}

function usesBeside(blocks: readonly RootContent[], index: number, uses: readonly SimulatorUse[]): SimulatorUse[] {
  const block = blocks[index];
  if (block?.type !== 'paragraph') return [];
  const within = (node: RootContent | undefined, isFigure: boolean) => {
    const { start, end } = node?.position ?? { start: { line: 0 }, end: { line: -1 } };
    return uses.filter(
      (use) => (use.output !== undefined) === isFigure && use.line >= start.line && use.line <= end.line,
    );
  };
  const next = blocks[index + 1];
  return [...within(block, true), ...(next?.type === 'mdxJsxFlowElement' ? within(next, false) : [])];
}

function knownOf(use: SimulatorUse, simulator: AnySimulator | undefined, { locale }: PageFile): Known[] {
  const parsed = simulator && parseInputs(simulator, use.inputs, locale);
  if (!simulator || !parsed?.ok) return [];
  const labels = simulator.labels[locale];
  const inputs = Object.entries(use.inputs).flatMap(([key, value]): Known[] => {
    const name = labels.inputs[key]?.name;
    return name && typeof value === 'number' ? [{ name, value, written: String(value) }] : [];
  });
  const result: unknown = simulator.simulate(parsed.inputs, { random: seededRandom(1) });
  const outputs = Object.entries(simulator.outputs).flatMap(([key, { read, unit, digits }]): Known[] => {
    const [name, value] = [labels.outputs[key], read(result)];
    if (!name || typeof value !== 'number') return [];
    const quantity = { value, unit, ...(digits !== undefined && { digits }) };
    return [{ name, value, written: formatQuantity(quantity, locale, labels) }];
  });
  return [...inputs, ...outputs];
}

/** The number and its unit; a range, a comparison or a date is no claim. */
const NUMBER = String.raw`(?:\s*(?:是|为|：|:|=|is|of|at)?\s*)[¥$]?(\d[\d,]*(?:\.\d+)?)\s*(%|万|亿)?(?![\d.,%–~-]*\d|[–~]|\s*(?:to|到|至)\s)`;

function differing({ text, offsets }: Passage, known: readonly Known[]) {
  const names = [...new Set(known.map(({ name }) => name))];
  return names.flatMap((name) => {
    const candidates = known.filter((each) => each.name === name);
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const claims = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}${NUMBER}`, 'giu'))];
    const wrong = claims.filter(
      ([, digits = '', unit]) => !candidates.some(({ value }) => agrees(digits, unit, value)),
    );
    // Where one mention agrees, the others speak of something else.
    if (wrong.length < claims.length) return [];
    return wrong.map(({ 0: claim, index }) => {
      const right = candidates.map(({ written }) => written).join(' / ');
      const problem = {
        rule: 'figure-differs' as const,
        found: excerpt(text, index, claim.length),
        expected: { zh: `${name}：旁边的模拟器是 ${right}`, en: `${name}: the simulator beside it has ${right}` },
        fix: `${name} ${right}`,
      };
      return { offset: offsets[index] ?? 0, problem };
    });
  });
}

const SCALES: Record<string, number> = { '%': 0.01, 万: 1e4, 亿: 1e8 };

/** A number agrees with another when it is that number as far as it is written out. */
function agrees(digits: string, unit: string | undefined, value: number): boolean {
  const scale = unit ? (SCALES[unit] ?? 1) : 1;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const written = Number(digits.replaceAll(',', ''));
  return Math.abs(written - value / scale) <= 0.5 * 10 ** -decimals + 1e-9;
}
