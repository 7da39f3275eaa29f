import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { bundleScript } from '../../src/offline/bundle-script.ts';
import { findChromium } from '../../tests/browser/find-chromium.ts';
import { QUESTIONS } from './questions.ts';

/**
 * How long the long fits take: BG/NBD, sBG, Shapley and Markov, in Node, in Chromium and, where Python has SciPy, by that, in one run. A
 * time is printed only where the answers agree. `npm run bench -- fits [rounds]`, the median of 9 unless told.
 */
const rounds = Number(process.argv[3] ?? 9);

interface Timed {
  milliseconds: number;
  answer: number[];
}

/** Also runs in the page, so it holds everything it needs. */
function timeAll(questions: Record<string, { answer: () => number[] }>, count: number): Record<string, Timed> {
  const timed = Object.entries(questions).map(([name, { answer }]) => {
    answer();
    const times = Array.from({ length: count }, () => {
      const began = performance.now();
      answer();
      return performance.now() - began;
    });
    return [name, { milliseconds: times.sort((a, b) => a - b)[Math.floor(count / 2)] ?? 0, answer: answer() }] as const;
  });
  return Object.fromEntries(timed);
}

async function inChromium(): Promise<Record<string, Timed>> {
  const content = await bundleScript(path.join(import.meta.dirname, 'questions.ts'), 'fits');
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content });
    return (await page.evaluate(`(${timeAll})(fits.QUESTIONS, ${rounds})`)) as Record<string, Timed>;
  } finally {
    await browser.close();
  }
}

function byPeer(): { by: string; answered: Record<string, Timed> } | undefined {
  const data = Object.fromEntries(Object.entries(QUESTIONS).map(([name, question]) => [name, question.data]));
  const { status, stdout } = spawnSync('/usr/bin/env', ['python3', path.join(import.meta.dirname, 'peer.py')], {
    input: JSON.stringify(data),
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? JSON.parse(stdout) : undefined;
}

/** The optimisers stop at their own tolerances; sums and inverses differ by rounding alone. */
function agrees(one: readonly number[], other: readonly number[]): boolean {
  return (
    one.length > 0 && one.every((value, at) => Math.abs(value - (other[at] ?? Number.NaN)) < 1e-4 * Math.abs(value))
  );
}

const node = timeAll(QUESTIONS, rounds);
const browser = await inChromium();
const peer = byPeer();
console.log(
  `median of ${rounds}; Node ${process.version}; ${peer?.by ?? 'no peer: python3 with NumPy and SciPy is not here'}`,
);
for (const [name, { title }] of Object.entries(QUESTIONS)) {
  const ours = node[name];
  const others = [
    ['Chromium', browser[name]],
    ['Python', peer?.answered[name]],
  ] as const;
  const shown = others.map(([where, timed]) => {
    if (!ours || !timed) return '';
    const isSame = agrees(ours.answer, timed.answer);
    return isSame ? `${where} ${timed.milliseconds.toFixed(1)} ms` : `${where} ANSWERS ${timed.answer}`;
  });
  const ratio =
    peer && ours ? `ours ÷ Python ×${(ours.milliseconds / (peer.answered[name]?.milliseconds ?? 1)).toFixed(2)}` : '';
  console.log(
    [title.padEnd(30), `Node ${ours?.milliseconds.toFixed(1)} ms`, ...shown, ratio].filter(Boolean).join('   '),
  );
}
