import { expect, test } from 'vitest';
import { readAccessibleText } from './accessible-text.ts';
import { spellOut } from './ascii-names.ts';
import { prepare } from './prepare.ts';
import { findRefusals } from './refusals.ts';
import { DIAGRAM_TYPES, typeOf } from './supported.ts';

test('comments and accessible texts leave, and every line keeps its number', () => {
  const { text, lines } = prepare('%% accTitle: T\n\nflowchart LR\n%% note\naccDescr: D\nA --> B\n');
  expect(text.trim()).toBe('flowchart LR\nA --> B');
  expect(lines.slice(0, 2)).toEqual([3, 6]);
});

test('front matter stays in front and is counted', () => {
  const { text, lines } = prepare('---\nconfig:\n  layout: dagre\n---\nflowchart LR\nA --> B');
  expect(text.startsWith('---\n')).toBe(true);
  expect(lines).toEqual([5, 6]);
});

test('title and description are read from lines, comments and blocks', () => {
  const text = readAccessibleText('pie\n%% accTitle: Shares\naccDescr {\n  Half\n  and half\n}\n');
  expect(text).toEqual({ title: 'Shares', description: 'Half and half', missing: [] });
});

test('a diagram without title and description is told what to add', () => {
  expect(readAccessibleText('pie').missing).toMatchObject([
    {
      line: 1,
      message: { zh: '没有给看不见图的读者的标题', en: 'the diagram has no title for readers who cannot see it' },
      expected: { en: 'a line "accTitle: …"' },
      hint: { en: 'add a line inside the fence: %% accTitle: what the diagram shows, in a few words' },
    },
    {
      line: 1,
      message: { en: 'the diagram has no description for readers who cannot see it' },
      expected: { en: 'a line "accDescr: …"' },
      hint: {
        zh: '在代码块里加一行：%% accDescr: 读者应从图中得到什么',
        en: 'add a line inside the fence: %% accDescr: what a reader should take from the diagram',
      },
    },
  ]);
});

test.each([
  ['script', 'flowchart LR\nA["<script>alert(1)</script>"]'],
  ['handler', 'flowchart LR\nA["<b onclick=x>"]'],
  ['link', 'flowchart LR\nA\nclick A "javascript:alert(1)"'],
  ['call', 'flowchart LR\nA\nclick A callback'],
  ['picture', 'flowchart LR\nA@{ img: "https://example.org/a.png" }'],
  ['frame', 'mindmap\n  <iframe src=x>'],
  ['theme', '%%{init: {"theme": "forest"}}%%\npie'],
  ['length', `flowchart LR\nA["${'x'.repeat(2001)}"]`],
  ['source', `flowchart LR\n${'A-->B\n'.repeat(9000)}`],
  ['nodes', `flowchart LR\n${'A-->B\n'.repeat(1001)}`],
])('a source with a hostile or foreign %s is refused', (_, source) => {
  expect(findRefusals(source).length).toBeGreaterThan(0);
});

test.each([
  ['inheritance', 'classDiagram\nA <|-- B\nclass A { <<interface>> }'],
  ['breaks', 'flowchart LR\nA["one<br/>two"]'],
  ['comparisons', 'flowchart LR\nA["a < b"]'],
  ['arrows', 'sequenceDiagram\nA->>B: onclick handlers are described here'],
])('ordinary %s are not', (_, source) => {
  expect(findRefusals(source)).toEqual([]);
});

test('an unknown type is refused with the nearest known one', () => {
  expect(typeOf('%% note\nflowchrt LR')).toEqual({
    ok: false,
    problem: {
      line: 2,
      message: { zh: '没有“flowchrt”这种图', en: '"flowchrt" is not a diagram type' },
      expected: { zh: '图的类型', en: 'a diagram type' },
      hint: { zh: '是否为“flowchart”？', en: 'did you mean "flowchart"?' },
    },
  });
});

test('a type that is not drawn is refused by name with its reason', () => {
  for (const { keyword, refusal } of DIAGRAM_TYPES) {
    const found = typeOf(keyword);
    expect(found.ok).toBe(refusal === undefined);
    if (!found.ok) expect(found.problem.message).toMatchObject({ en: expect.stringContaining(keyword) });
  }
});

test('names beyond ASCII travel through the grammar of sankey', () => {
  expect(spellOut('sankey\n预,b,1')).toBe('sankey\n_u9884_,b,1');
  expect(spellOut('pie\n预')).toBe('pie\n预');
});
