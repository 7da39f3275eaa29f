/** An affine map as SVG writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A rectangle with its sides along the axes; width and height are never negative. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The map that changes nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that applies `inner` first and `outer` after it. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Reads a `transform` attribute; functions that SVG does not know are left out. */
export function parseTransform(source: string | null): Matrix {
  if (!source) return IDENTITY;
  let result = IDENTITY;
  for (const [, name = '', list = ''] of source.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const values = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number.parseFloat);
    result = multiply(result, primitive(name, values));
  }
  return result;
}

/** The smallest upright rectangle around the image of `box`. */
export function transformBox(box: Box, matrix: Matrix): Box {
  if (matrix === IDENTITY) return box;
  const [a, b, c, d, e, f] = matrix;
  const xs: number[] = [];
  const ys: number[] = [];
  for (const x of [box.x, box.x + box.width]) {
    for (const y of [box.y, box.y + box.height]) {
      xs.push(a * x + c * y + e);
      ys.push(b * x + d * y + f);
    }
  }
  return boxAround(xs, ys);
}

/** The smallest rectangle around points given as their coordinates. */
export function boxAround(xs: readonly number[], ys: readonly number[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const x of xs) [left, right] = [Math.min(left, x), Math.max(right, x)];
  for (const y of ys) [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The smallest rectangle around both; a missing one counts for nothing. */
export function unite(first: Box | undefined, second: Box | undefined): Box | undefined {
  if (!first || !second) return first ?? second;
  const x = Math.min(first.x, second.x);
  const y = Math.min(first.y, second.y);
  const right = Math.max(first.x + first.width, second.x + second.width);
  const bottom = Math.max(first.y + first.height, second.y + second.height);
  return { x, y, width: right - x, height: bottom - y };
}

function primitive(name: string, values: readonly number[]): Matrix {
  const [first = 0, second, third = 0] = values;
  if (name === 'translate') return [1, 0, 0, 1, first, second ?? 0];
  if (name === 'scale') return [first, 0, 0, second ?? first, 0, 0];
  if (name === 'rotate') return rotation(first, second ?? 0, third);
  if (name === 'skewX') return [1, 0, Math.tan((first * Math.PI) / 180), 1, 0, 0];
  if (name === 'skewY') return [1, Math.tan((first * Math.PI) / 180), 0, 1, 0, 0];
  if (name === 'matrix' && values.length === 6) return values as unknown as Matrix;
  return IDENTITY;
}

function rotation(degrees: number, x: number, y: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}
