import { CORE_SAMPLES } from './samples/core.ts';
import { FURTHER_SAMPLES } from './samples/further.ts';
import { type Sample, titled } from './samples/sample.ts';

const WORDS_ZH = [
  '数据采集',
  '指标口径',
  '增长小组',
  '特性开关',
  '实验平台',
  '质量控制',
  '用户画像',
  '复盘',
  '权限',
  '成本与收益',
  '十五分钟内告警',
  '由平台团队统一维护',
];
const WORDS_EN = [
  'Ingest',
  'Warehouse',
  'Experiment',
  'Feature flags',
  'Quality gate',
  'Weekly review',
  'On-call',
  'Cost and benefit',
  'Alert within 15 minutes',
  'Owned by the platform team',
  'API v2',
  'Rollback',
];
const SHAPES: readonly [string, string][] = [
  ['[', ']'],
  ['(', ')'],
  ['([', '])'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['((', '))'],
  ['{', '}'],
  ['{{', '}}'],
  ['[/', '/]'],
  ['>', ']'],
];

/** 200 drawings: every sample, and generated ones of the types that pages use most. The same at every run. */
export function corpus(): Sample[] {
  const random = generator(20260101);
  const samples = [...CORE_SAMPLES, ...FURTHER_SAMPLES];
  const makers = [flowchart, mindmap, sequence, gantt, timeline, quadrant, stateMachine, classes, entities, pie];
  for (let index = 0; samples.length < 200; index += 1) {
    const make = makers[index % makers.length];
    if (make) samples.push(titled(`${make.name} ${index}`, `Generated ${index}`, make(random, index)));
  }
  return samples;
}

type Random = (below: number) => number;

/** A linear congruence with the constants of Numerical Recipes. */
function generator(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function word(random: Random): string {
  const words = random(2) === 0 ? WORDS_ZH : WORDS_EN;
  return words[random(words.length)] ?? 'x';
}

function list(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

function flowchart(random: Random, index: number): string {
  const count = 4 + random(12);
  const nodes = list(count, (node) => {
    const [open, close] = SHAPES[random(SHAPES.length)] ?? ['[', ']'];
    return `  n${node}${open}"${word(random)}${random(3) === 0 ? ` ${word(random)}` : ''}"${close}`;
  });
  const edges = list(
    count - 1,
    (node) => `  n${random(node + 1)} -->${random(3) === 0 ? `|"${word(random)}"|` : ''} n${node + 1}`,
  );
  return `${index % 4 === 0 ? '---\nconfig:\n  layout: dagre\n---\n' : ''}flowchart ${random(2) === 0 ? 'LR' : 'TB'}\n${nodes}\n${edges}`;
}

function mindmap(random: Random): string {
  return `mindmap\n  root((${word(random)}))\n${list(3 + random(4), () => `    ${word(random)}\n${list(1 + random(3), () => `      ${word(random)}`)}`)}`;
}

function sequence(random: Random): string {
  const people = 2 + random(3);
  const messages = list(3 + random(8), () => `  p${random(people)}->>p${random(people)}: ${word(random)}`);
  return `sequenceDiagram\n${list(people, (person) => `  participant p${person} as ${word(random)}`)}\n${messages}`;
}

function gantt(random: Random): string {
  const sections = list(
    2 + random(3),
    (section) =>
      `  section ${word(random)}\n${list(1 + random(3), (task) => `  ${word(random)} :s${section}t${task}, 2026-0${1 + random(8)}-1${random(9)}, ${10 + random(80)}d`)}`,
  );
  return `gantt\n  title ${word(random)}\n  dateFormat YYYY-MM-DD\n  axisFormat %m-%d\n${sections}`;
}

function timeline(random: Random): string {
  return `timeline\n  title ${word(random)}\n${list(3 + random(3), (stage) => `  202${stage} : ${word(random)} : ${word(random)}`)}`;
}

function quadrant(random: Random): string {
  const points = list(3 + random(5), (point) => `  ${word(random)} ${point}: [0.${1 + random(8)}, 0.${1 + random(8)}]`);
  return `quadrantChart\n  title ${word(random)}\n  x-axis Low --> High\n  y-axis 低 --> 高\n  quadrant-1 ${word(random)}\n${points}`;
}

function stateMachine(random: Random): string {
  const count = 3 + random(5);
  return `stateDiagram-v2\n${list(count, (state) => `  s${state} : ${word(random)}`)}\n  [*] --> s0\n${list(count - 1, (state) => `  s${state} --> s${state + 1} : ${word(random)}`)}`;
}

function classes(random: Random): string {
  const count = 2 + random(4);
  return `classDiagram\n${list(count, (kind) => `  class K${kind}["${word(random)}"] {\n    +string name\n    +run(times) bool\n  }`)}\n${list(count - 1, (kind) => `  K${kind} --> K${kind + 1} : ${word(random)}`)}`;
}

function entities(random: Random): string {
  const count = 2 + random(4);
  return `erDiagram\n${list(count, (entity) => `  E${entity}["${word(random)}"] {\n    string name "${word(random)}"\n    int id PK\n  }`)}\n${list(count - 1, (entity) => `  E${entity} ||--o{ E${entity + 1} : "${word(random)}"`)}`;
}

function pie(random: Random): string {
  return `pie showData\n  title ${word(random)}\n${list(3 + random(4), (slice) => `  "${word(random)} ${slice}" : ${5 + random(60)}`)}`;
}
