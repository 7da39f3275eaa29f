import mermaid from 'mermaid';
import type { DiagramProblem, DrawResult } from './draw.ts';
import { seedChance } from './environment.ts';
import { mermaidConfig } from './mermaid-config.ts';
import { finish } from './output/finish.ts';
import { toProblems } from './problems/to-problems.ts';
import { readAccessibleText } from './source/accessible-text.ts';
import { readBack } from './source/ascii-names.ts';
import { prepare } from './source/prepare.ts';
import { findRefusals } from './source/refusals.ts';
import { typeOf } from './source/supported.ts';

const ID = 'gw';
let isReady = false;
let captured: Element | undefined;

/** Draws one source. Must run in a process that `createEnvironment` has made ready. */
export async function render(source: string, prefix: string): Promise<DrawResult> {
  const problems = findRefusals(source);
  const type = typeOf(source);
  if (!type.ok) problems.push(type.problem);
  const { title, description, missing } = readAccessibleText(source);
  problems.push(...missing);
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  const prepared = prepare(source);
  try {
    const { root, name } = await runMermaid(prepared.text);
    if (name === 'sankey') readBack(root);
    return { ok: true, drawing: finish(root, { prefix: `gw${prefix}-`, title, description, type: name }) };
  } catch (error) {
    return { ok: false, problems: inOrder(toProblems(error, source, prepared.lines)) };
  } finally {
    captured = undefined;
    document.body.replaceChildren();
  }
}

async function runMermaid(text: string): Promise<{ root: Element; name: string }> {
  if (!isReady) {
    mermaid.initialize(mermaidConfig());
    takeOverSerialisation();
    isReady = true;
  }
  seedChance();
  const { diagramType } = await mermaid.render(ID, text);
  if (!captured) throw new Error('Mermaid drew nothing');
  return { root: captured, name: diagramType };
}

/**
 * Mermaid ends by turning its drawing into text and cleaning that text. We write the drawing ourselves from the live
 * tree, so its last step gets an empty drawing, and we keep the tree.
 */
function takeOverSerialisation(): void {
  const descriptor = Object.getOwnPropertyDescriptor(window.Element.prototype, 'innerHTML');
  Object.defineProperty(window.Element.prototype, 'innerHTML', {
    ...descriptor,
    get(this: Element) {
      if (this.id !== `d${ID}`) return descriptor?.get?.call(this);
      captured = this.firstElementChild ?? undefined;
      return '<svg></svg>';
    },
  });
}

function inOrder(problems: DiagramProblem[]): DiagramProblem[] {
  return problems.toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
}
