import { closest } from 'fastest-levenshtein';
import type { DiagramProblem, DiagramSaid } from '../draw.ts';

/** A diagram type as its documentation lists it. */
export interface DiagramType {
  /** The word that begins its source. */
  keyword: string;
  /** Why it is not drawn; absent for a type that is. */
  refusal?: DiagramSaid;
}

/** Every type of Mermaid 12.3, in the order of its documentation. */
export const DIAGRAM_TYPES: readonly DiagramType[] = [
  { keyword: 'flowchart' },
  { keyword: 'graph' },
  { keyword: 'flowchart-elk' },
  { keyword: 'sequenceDiagram' },
  { keyword: 'classDiagram' },
  { keyword: 'classDiagram-v2' },
  { keyword: 'stateDiagram' },
  { keyword: 'stateDiagram-v2' },
  { keyword: 'erDiagram' },
  { keyword: 'journey' },
  { keyword: 'gantt' },
  { keyword: 'pie' },
  { keyword: 'quadrantChart' },
  { keyword: 'requirementDiagram' },
  { keyword: 'requirement' },
  { keyword: 'gitGraph' },
  { keyword: 'C4Context' },
  { keyword: 'C4Container' },
  { keyword: 'C4Component' },
  { keyword: 'C4Dynamic' },
  { keyword: 'C4Deployment' },
  { keyword: 'mindmap' },
  { keyword: 'timeline' },
  { keyword: 'sankey' },
  { keyword: 'sankey-beta' },
  { keyword: 'xychart' },
  { keyword: 'xychart-beta' },
  { keyword: 'block' },
  { keyword: 'block-beta' },
  { keyword: 'packet' },
  { keyword: 'packet-beta' },
  { keyword: 'kanban' },
  { keyword: 'architecture' },
  { keyword: 'architecture-beta' },
  { keyword: 'radar-beta' },
  { keyword: 'treemap' },
  { keyword: 'treemap-beta' },
  { keyword: 'treeView-beta' },
  { keyword: 'venn-beta' },
  { keyword: 'ishikawa' },
  { keyword: 'ishikawa-beta' },
  { keyword: 'cynefin-beta' },
  { keyword: 'wardley-beta' },
  { keyword: 'usecase-beta' },
  { keyword: 'eventmodeling' },
  { keyword: 'swimlane-beta' },
  { keyword: 'agentflow-beta' },
  { keyword: 'railroad-beta' },
  { keyword: 'railroad-ebnf-beta' },
  { keyword: 'railroad-abnf-beta' },
  { keyword: 'railroad-peg-beta' },
  {
    keyword: 'zenuml',
    refusal: {
      zh: '它是另一个绘制 HTML 的包，离开浏览器画不出来',
      en: 'it comes as a separate package that draws HTML, which cannot be made without a browser',
    },
  },
  { keyword: 'info', refusal: { zh: '它只显示 Mermaid 的版本', en: 'it only shows the version of Mermaid' } },
];

/** The type that a source begins with, or the problem with it. */
export function typeOf(source: string): { ok: true } | { ok: false; problem: DiagramProblem } {
  const body = source
    .replace(/^\s*---\s*\n[\s\S]*?\n\s*---\s*(?=\n|$)/, blankLines)
    .replace(/%%\{[\s\S]*?\}%%/g, blankLines);
  const lines = body.split('\n');
  const index = lines.findIndex((line) => line.trim() !== '' && !/^\s*(%%|accTitle\s*:|accDescr\s*[:{])/.test(line));
  const keyword = /^\s*([\w-]+)/.exec(lines[index] ?? '')?.[1] ?? (lines[index] ?? '').trim().slice(0, 20);
  if (keyword === '')
    return refuse(
      1,
      { zh: '图是空的', en: 'the diagram is empty' },
      { zh: '第一行写图的类型', en: 'a diagram type on the first line' },
      { zh: '以类型开头，例如：flowchart LR', en: 'begin with a type, for example: flowchart LR' },
    );
  const type = DIAGRAM_TYPES.find((candidate) => candidate.keyword === keyword);
  if (!type)
    return refuse(
      index + 1,
      { zh: `没有“${keyword}”这种图`, en: `"${keyword}" is not a diagram type` },
      { zh: '图的类型', en: 'a diagram type' },
      { zh: `是否为“${nearest(keyword)}”？`, en: `did you mean "${nearest(keyword)}"?` },
    );
  if (!type.refusal) return { ok: true };
  return refuse(
    index + 1,
    {
      zh: `不画“${keyword}”类型的图：${type.refusal.zh}`,
      en: `diagrams of the type "${keyword}" are not drawn: ${type.refusal.en}`,
    },
    undefined,
    { zh: '改用别的类型，或用图片', en: 'use another type, or a picture' },
  );
}

function nearest(keyword: string): string {
  return closest(
    keyword,
    DIAGRAM_TYPES.filter(({ refusal }) => !refusal).map((type) => type.keyword),
  );
}

function refuse(
  line: number,
  message: DiagramSaid,
  expected: DiagramSaid | undefined,
  hint: DiagramSaid,
): { ok: false; problem: DiagramProblem } {
  return { ok: false, problem: { line, message, ...(expected ? { expected } : {}), hint } };
}

function blankLines(text: string): string {
  return text.replace(/[^\n]/g, '');
}
