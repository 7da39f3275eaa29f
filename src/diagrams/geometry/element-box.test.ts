import { beforeAll, expect, test } from 'vitest';
import { createEnvironment } from '../environment.ts';
import { elementBox } from './element-box.ts';
import { textChunks } from './text-runs.ts';

beforeAll(() => void createEnvironment());

function draw(content: string): Element {
  document.body.innerHTML = `<div><svg xmlns="http://www.w3.org/2000/svg">${content}</svg></div>`;
  const element = document.querySelector('svg')?.firstElementChild;
  if (!element) throw new Error('nothing drawn');
  return element;
}

test('a group is as large as its children where their transforms put them', () => {
  const group = draw('<g><rect width="10" height="10"/><g transform="translate(20 5)"><circle r="4"/></g></g>');
  expect(elementBox(group)).toEqual({ x: 0, y: 0, width: 24, height: 10 });
});

test('hidden children, definitions and empty rectangles do not count', () => {
  const group = draw(
    '<g><rect x="50"/><g style="display:none"><rect width="99" height="99"/></g><defs><rect width="99" height="9"/></defs><rect width="3" height="2"/></g>',
  );
  expect(elementBox(group)).toEqual({ x: 0, y: 0, width: 3, height: 2 });
});

test('a nested drawing is scaled by its view box', () => {
  const group = draw(
    '<g><svg x="10" y="10" width="40" height="40" viewBox="0 0 80 80"><rect width="80" height="40"/></svg></g>',
  );
  expect(elementBox(group)).toEqual({ x: 10, y: 10, width: 40, height: 20 });
});

test('points are read whether commas, spaces or signs stand between them', () => {
  expect(elementBox(draw('<polygon points="0-5 10,0,0 5-10 0"/>'))).toEqual({ x: -10, y: -5, width: 20, height: 10 });
});

test('text of four Han characters is four sizes wide, about its anchor', () => {
  for (const [anchor, left] of [
    ['start', 100],
    ['middle', 60],
    ['end', 20],
  ] as const) {
    const box = elementBox(draw(`<text x="100" y="50" font-size="20" text-anchor="${anchor}">增长体系</text>`));
    expect(box?.x).toBe(left);
    expect(box?.width).toBe(80);
  }
});

// In Chromium 156 a tspan's dy stands in for the one of its text, it is not added: the baseline lies at 20.
test('an inner shift replaces the outer shift of the same character', () => {
  const [chunk] = textChunks(draw('<text dy="1em" font-size="20"><tspan x="0" dy="1em">增长</tspan></text>'));
  expect(chunk?.runs[0]?.y).toBe(20);
});

test('each line of a text is anchored for itself, with sizes in em', () => {
  const chunks = textChunks(
    draw(
      '<text text-anchor="middle" font-size="10"><tspan x="0" dy="1em">增长</tspan><tspan x="0" dy="2em">体系增长</tspan></text>',
    ),
  );
  expect(chunks.map(({ runs }) => [runs[0]?.x, runs[0]?.y])).toEqual([
    [-10, 10],
    [-20, 30],
  ]);
});

test('sizes and weights come from the rules of the drawing', () => {
  document.body.innerHTML =
    '<div><svg id="m" xmlns="http://www.w3.org/2000/svg"><style>#m .big text{font-size:30px}#m text{font-size:10px}</style><g class="big"><text>增</text></g></svg></div>';
  const text = document.querySelector('text');
  expect(text && elementBox(text)?.width).toBe(30);
});

test('white space is collapsed as SVG does', () => {
  const [chunk] = textChunks(draw('<text>  a \n b<tspan> c </tspan></text>'));
  expect(chunk?.runs.map(({ text }) => text).join('')).toBe('a b c');
});

test('text goes on behind a stretch with a style of its own', () => {
  const [chunk, ...others] = textChunks(
    draw('<text x="10" y="5" font-size="10">增<tspan font-weight="700">长</tspan>体</text>'),
  );
  expect(others).toEqual([]);
  expect(chunk?.runs.map(({ x, y }) => [x, y])).toEqual([
    [10, 5],
    [20, 5],
    [30, 5],
  ]);
});
