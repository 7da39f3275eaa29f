import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createDiagramPool, type Drawing } from './draw.ts';

const cacheDirectory = mkdtempSync(join(tmpdir(), 'diagrams-'));
const pool = createDiagramPool({ cacheDirectory });
afterAll(async () => {
  await pool.close();
  rmSync(cacheDirectory, { recursive: true });
});

const NAMED = '%% accTitle: 标题 & <title>\n%% accDescr: 说明\n';
const SOURCES = {
  flowchart: 'flowchart LR\nA[数据采集] -->|通过| B{质量控制}\nsubgraph X[平台]\nB --> C[(仓库)]\nend',
  dagre: '---\nconfig:\n  layout: dagre\n---\nflowchart TB\nA --> B',
  mindmap: 'mindmap\n  root((增长))\n    技术\n    数据\n      采集',
  sequence: 'sequenceDiagram\nautonumber\nA->>B: 你好\nB-->>A: ok',
  gantt: 'gantt\ndateFormat YYYY-MM-DD\nsection 技术\n建设 :a, 2026-01-01, 30d\n发布 :milestone, after a, 0d',
  timeline: 'timeline\n2024 : 起步\n2025 : 推广',
  quadrant: 'quadrantChart\nx-axis 低 --> 高\n甲: [0.3, 0.6]',
  sankey: 'sankey\n预算,获客,60',
} as const;

async function drawing(source: string): Promise<Drawing> {
  const result = await pool.draw(source);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.drawing;
}

test.each(Object.entries(SOURCES))('%s is drawn with nothing that a strict policy refuses', async (_, source) => {
  const { svg, width, height } = await drawing(source.startsWith('---') ? `${source}\n${NAMED}` : NAMED + source);
  expect(svg).not.toMatch(
    /<style|\sstyle=|<script|<foreignObject|<a\b|\son\w+=|javascript:|font-family|NaN|undefined|Infinity/,
  );
  expect(svg).toMatch(
    /^<svg [^>]*role="img" aria-labelledby="(\S+) (\S+)"><title id="\1">标题 &amp; &lt;title&gt;<\/title><desc id="\2">说明<\/desc>/,
  );
  expect(svg).toContain(`width="${width}" height="${height}"`);
  for (const name of svg.matchAll(/class="([^"]*)"/g)) expect(name[1]).toMatch(/^(gw-d[\w-]*)( gw-d[\w-]*)*$/);
});

test('ids and references of two drawings never meet', async () => {
  const [first, second] = await Promise.all([drawing(NAMED + SOURCES.flowchart), drawing(NAMED + SOURCES.sequence)]);
  const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
  const all = [...ids(first.svg), ...ids(second.svg)];
  expect(new Set(all).size).toBe(all.length);
  for (const { svg } of [first, second]) {
    for (const [, reference] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids(svg)).toContain(reference);
  }
});

test('arrows have heads', async () => {
  const { svg } = await drawing(NAMED + SOURCES.flowchart);
  expect(svg.match(/marker-end="url\(#/g)).toHaveLength(2);
});

test('a second pool without the cache gives the same bytes', async () => {
  const other = createDiagramPool({ cacheDirectory: join(cacheDirectory, 'other') });
  const again = await other.draw(NAMED + SOURCES.mindmap);
  await other.close();
  expect(again).toEqual(await pool.draw(NAMED + SOURCES.mindmap));
});

test('a remembered drawing needs no process', async () => {
  const before = await pool.draw(NAMED + SOURCES.timeline);
  const started = performance.now();
  const other = createDiagramPool({ cacheDirectory });
  expect(await other.draw(NAMED + SOURCES.timeline)).toEqual(before);
  // Starting a process alone takes several hundred milliseconds.
  expect(performance.now() - started).toBeLessThan(200);
  expect(readdirSync(cacheDirectory).length).toBeGreaterThan(0);
});

test('an error stands on the author’s line, after front matter and comments', async () => {
  const result = await pool.draw(
    `---\nconfig:\n  layout: dagre\n---\n${NAMED}flowchart LR\n%% note\nA --> B\nB --> C[说明 (注)]\n`,
  );
  expect(result.ok).toBe(false);
  if (result.ok) return;
  expect(result.problems).toHaveLength(1);
  expect(result.problems[0]).toMatchObject({
    line: 10,
    hint: { en: 'put a label with brackets in double quotes, for example: A["label (note)"]' },
  });
  expect(result.problems[0]?.expected).toMatchObject({ en: expect.stringContaining('"]"') });
});

test('full-width signs in the place of the grammar’s are pointed out', async () => {
  const result = await pool.draw(`${NAMED}sequenceDiagram\nA->>B： 你好\n`);
  expect(result.ok ? [] : result.problems.map(({ line, hint }) => [line, hint])).toEqual([
    [
      4,
      {
        zh: '“：”是全角符号：语法要求的地方写“:”',
        en: '"：" is a full-width sign: write ":" where the grammar needs it',
      },
    ],
  ]);
});

test('a diagram that takes too long is given up, and the next one is drawn', async () => {
  const hasty = createDiagramPool({ cacheDirectory: join(cacheDirectory, 'hasty'), workers: 1, timeLimitInMs: 400 });
  await hasty.draw(NAMED + SOURCES.timeline);
  const edges = Array.from({ length: 900 }, (_, index) => `n${(index * 7) % 300} --> n${(index * 13) % 299}`).join(
    '\n',
  );
  const result = await hasty.draw(`${NAMED}flowchart LR\n${edges}`);
  const next = await hasty.draw(NAMED + SOURCES.quadrant);
  await hasty.close();
  expect(result).toEqual({
    ok: false,
    problems: [
      {
        line: 1,
        message: { zh: '0.4 秒内没有画完', en: 'the diagram was not drawn within 0.4 s' },
        hint: { zh: '拆成几张图', en: 'split it into several diagrams' },
      },
    ],
  });
  expect(next.ok).toBe(true);
});

test('markup in labels is text', async () => {
  const { svg } = await drawing(`${NAMED}sequenceDiagram\nA->>B: 1 < 2 & <b>x</b> "q"`);
  expect(svg).not.toContain('<b>');
});
