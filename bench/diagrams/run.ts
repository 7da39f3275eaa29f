import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDiagramPool } from '../../src/diagrams/draw.ts';
import { createEnvironment } from '../../src/diagrams/environment.ts';
import { mermaidConfig } from '../../src/diagrams/mermaid-config.ts';
import { prepare } from '../../src/diagrams/source/prepare.ts';
import { compare, type Difference, quantile } from './boxes.ts';
import { escaping, FACES, loadMermaid, measureTheirs, openPage } from './chromium.ts';
import { corpus } from './corpus.ts';
import { containments, paintedBoxes, parseDrawing } from './measure-ours.ts';

const WIDTHS = [320, 1280] as const;
const TOLERANCE_IN_PX = 4;
const TOLERANCE_AS_SHARE = 0.04;
const css = readFileSync(new URL('../../src/diagrams/diagram.css', import.meta.url), 'utf8');

const samples = corpus();
const { drawings, coldInS, warmInS, identical, thousandInS } = await drawAll();
createEnvironment();
const { page, close } = await openPage();
const sizes = await compareSizes();
const leaving = await findEscaping();
await close();
report();

async function drawAll() {
  const directory = mkdtempSync(join(tmpdir(), 'diagrams-'));
  const timed = async (sources: readonly string[], cacheDirectory: string) => {
    const pool = createDiagramPool({ cacheDirectory });
    const start = performance.now();
    const results = await Promise.all(sources.map((source) => pool.draw(source)));
    await pool.close();
    return { results, seconds: (performance.now() - start) / 1000 };
  };
  const sources = samples.map(({ source }) => source);
  const cold = await timed(sources, join(directory, 'a'));
  const again = await timed(sources, join(directory, 'b'));
  const thousand = await timed(
    Array.from({ length: 1000 }, (_, index) => `${sources[index % sources.length]}%% ${index}\n`),
    join(directory, 'c'),
  );
  const warm = await timed(
    Array.from({ length: 1000 }, (_, index) => `${sources[index % sources.length]}%% ${index}\n`),
    join(directory, 'c'),
  );
  rmSync(directory, { recursive: true });
  const drawn = cold.results.map((result, index) => {
    if (!result.ok) throw new Error(`${samples[index]?.name}: ${JSON.stringify(result.problems)}`);
    return result.drawing;
  });
  return {
    drawings: drawn,
    coldInS: cold.seconds,
    thousandInS: thousand.seconds,
    warmInS: warm.seconds,
    identical: JSON.stringify(cold.results) === JSON.stringify(again.results),
  };
}

async function compareSizes() {
  await loadMermaid(page, mermaidConfig());
  const differences: Difference[] = [];
  let unpaired = 0;
  for (const [index, { name, source }] of samples.entries()) {
    const ours = paintedBoxes(parseDrawing(drawings[index]?.svg ?? ''));
    const theirs = await measureTheirs(page, prepare(source).text.replaceAll('\ufeff', ''));
    const result = compare(name, ours, theirs);
    differences.push(...result.differences);
    unpaired += result.unpaired;
  }
  return { differences, unpaired };
}

async function findEscaping(): Promise<{ found: string[]; checked: number }> {
  const found: string[] = [];
  let checked = 0;
  for (const [index, { name }] of samples.entries()) {
    const svg = drawings[index]?.svg ?? '';
    const pairs = containments(parseDrawing(svg));
    for (const face of FACES) {
      for (const width of WIDTHS) {
        checked += pairs.length;
        found.push(
          ...(await escaping(page, svg, css, pairs, face, width)).map(
            (text) => `${name} (${face}, ${width} px): ${text}`,
          ),
        );
      }
    }
  }
  return { found, checked };
}

function report(): void {
  const summary: Record<string, unknown> = { diagrams: samples.length };
  for (const kind of ['label', 'node'] as const) {
    const mine = sizes.differences.filter((difference) => difference.kind === kind);
    const within = mine.filter(({ px, share }) => px <= TOLERANCE_IN_PX || share <= TOLERANCE_AS_SHARE);
    summary[`${kind} sizes compared`] = mine.length;
    summary[`${kind} sizes within 4 px or 4 %`] = `${((100 * within.length) / mine.length).toFixed(2)} %`;
    summary[`${kind} p95 px`] = Number(
      quantile(
        mine.map(({ px }) => px),
        0.95,
      ).toFixed(2),
    );
  }
  summary['painted by one side only'] = sizes.unpaired;
  summary['labels checked in Chromium'] = leaving.checked;
  summary['labels outside their box'] = leaving.found.length;
  summary['same bytes on a second run'] = identical;
  summary['200 diagrams cold, s'] = Number(coldInS.toFixed(1));
  summary['1,000 diagrams cold, s'] = Number(thousandInS.toFixed(1));
  summary['1,000 diagrams warm, s'] = Number(warmInS.toFixed(2));
  summary['memory of the calling process, MB'] = Math.round(process.memoryUsage().rss / 1e6);
  summary['load of the machine over the last 5 minutes'] = Number((loadavg()[1] ?? 0).toFixed(1));
  console.table(summary);
  const worst = sizes.differences
    .filter(({ px, share }) => px > TOLERANCE_IN_PX && share > TOLERANCE_AS_SHARE)
    .map(({ name, what }) => `${name}: ${what}`);
  writeFileSync(join(tmpdir(), 'diagrams-details.txt'), [...leaving.found, '', ...worst].join('\n'));
}
