import absolute from 'abs-svg-path';
import normalize from 'normalize-svg-path';
import parse from 'parse-svg-path';
import { type Box, boxAround } from './matrix.ts';

/** A point of the plane. */
export interface Point {
  x: number;
  y: number;
}

const NUMBER = '([+-]?(?:\\d*\\.\\d+|\\d+\\.?)(?:e[+-]?\\d+)?)[\\s,]*';
const FLAG = '([01])[\\s,]*';
const ARC = new RegExp(`${NUMBER}${NUMBER}${NUMBER}${FLAG}${FLAG}${NUMBER}${NUMBER}`, 'gi');
const STEPS_PER_CURVE = 16;
const CACHE_LIMIT = 4000;
const polylines = new Map<string, readonly Point[][]>();

/** The box of a path's own geometry (no stroke), exact at the extremes of its curves; undefined for an empty path. */
export function pathBox(d: string): Box | undefined {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [from, curve] of curves(d)) {
    xs.push(from.x, curve[4] ?? 0, ...extremes(from.x, curve[0] ?? 0, curve[2] ?? 0, curve[4] ?? 0));
    ys.push(from.y, curve[5] ?? 0, ...extremes(from.y, curve[1] ?? 0, curve[3] ?? 0, curve[5] ?? 0));
  }
  if (xs.length === 0 || xs.concat(ys).some((value) => !Number.isFinite(value))) return undefined;
  return boxAround(xs, ys);
}

/** How long a path is, each curve taken as 16 chords. */
export function pathLength(d: string): number {
  let length = 0;
  for (const line of polyline(d)) {
    for (let index = 1; index < line.length; index += 1) length += distance(line[index - 1], line[index]);
  }
  return length;
}

/** The point at a distance along a path; the ends for distances outside it. */
export function pointAlong(d: string, at: number): Point {
  let left = Math.max(0, at);
  let last: Point = { x: 0, y: 0 };
  for (const line of polyline(d)) {
    last = line[0] ?? last;
    for (const point of line.slice(1)) {
      const step = distance(last, point);
      if (step >= left && step > 0) {
        return { x: last.x + ((point.x - last.x) * left) / step, y: last.y + ((point.y - last.y) * left) / step };
      }
      left -= step;
      last = point;
    }
  }
  return last;
}

/** Writes the two flags of each arc apart from what follows (`a2 2 0 012 2` is `a2 2 0 0 1 2 2`). */
export function withArcFlagsApart(d: string): string {
  if (!/a/i.test(d)) return d;
  return d.replace(/([aA])([^a-zA-Z]+)/g, (_, command: string, list: string) => {
    const values: string[] = [];
    for (const match of list.matchAll(ARC)) values.push(...match.slice(1));
    return values.length > 0 ? `${command}${values.join(' ')} ` : command + list;
  });
}

function* curves(d: string): Generator<[Point, number[]]> {
  let from: Point = { x: 0, y: 0 };
  for (const [command, ...values] of segments(d)) {
    if (command === 'C') yield [from, values];
    from = { x: values.at(-2) ?? 0, y: values.at(-1) ?? 0 };
  }
}

function segments(d: string): [string, ...number[]][] {
  try {
    return normalize(absolute(parse(withArcFlagsApart(d))));
  } catch {
    return [];
  }
}

function polyline(d: string): readonly Point[][] {
  const known = polylines.get(d);
  if (known) return known;
  const lines: Point[][] = [];
  let end: Point | undefined;
  for (const [from, curve] of curves(d)) {
    if (!end || end.x !== from.x || end.y !== from.y) lines.push([from]);
    for (let step = 1; step <= STEPS_PER_CURVE; step += 1)
      lines.at(-1)?.push(onCurve(from, curve, step / STEPS_PER_CURVE));
    end = { x: curve[4] ?? 0, y: curve[5] ?? 0 };
  }
  if (polylines.size > CACHE_LIMIT) polylines.clear();
  polylines.set(d, lines);
  return lines;
}

function onCurve(from: Point, [ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0]: number[], t: number): Point {
  return { x: bezier(from.x, ax, bx, x, t), y: bezier(from.y, ay, by, y, t) };
}

function bezier(p0: number, p1: number, p2: number, p3: number, t: number): number {
  const s = 1 - t;
  return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
}

/** The values of a cubic at the turning points inside it. */
function extremes(p0: number, p1: number, p2: number, p3: number): number[] {
  const a = -p0 + 3 * p1 - 3 * p2 + p3;
  const b = 2 * (p0 - 2 * p1 + p2);
  const c = p1 - p0;
  const roots = Math.abs(a) < 1e-9 ? [-c / b] : quadraticRoots(3 * a, 3 * b, 3 * c);
  return roots.filter((t) => t > 0 && t < 1).map((t) => bezier(p0, p1, p2, p3, t));
}

function quadraticRoots(a: number, b: number, c: number): number[] {
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return [];
  const root = Math.sqrt(discriminant);
  return [(-b + root) / (2 * a), (-b - root) / (2 * a)];
}

function distance(first: Point | undefined, second: Point | undefined): number {
  return first && second ? Math.hypot(second.x - first.x, second.y - first.y) : 0;
}
