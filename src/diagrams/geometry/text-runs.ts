import { fontSizeOf, isBold, ownValue, valueFor } from '../style/cascade.ts';
import { withoutBreakMarks } from '../text/break-marks.ts';
import { ASCENT, DESCENT, widthInEm } from '../text/measure.ts';
import { type Box, unite } from './matrix.ts';

/** A stretch of text with one font, placed in the coordinates of its `text` element; `y` is its baseline. */
export interface TextRun {
  /** The element whose style the text has. */
  element: Element;
  text: string;
  x: number;
  y: number;
  width: number;
  fontSize: number;
}

/** Text that is anchored as a whole: usually one line. `x` is the anchor's place, `y` the first baseline. */
export interface TextChunk {
  x: number;
  anchor: 'start' | 'middle' | 'end';
  runs: TextRun[];
}

type Moves = Partial<Record<'x' | 'y' | 'dx' | 'dy', number>>;

interface Pen {
  x: number;
  y: number;
  endsInSpace: boolean;
  chunk: TextChunk;
  /** Where the next character goes; what an inner element says replaces what an outer one said. */
  pending: Moves;
}

/** Lines of a label stand 1.2 em apart; Mermaid's own 1.1 em leaves Han characters no air. */
const LINE_SPACING = 1.2;
const MERMAID_LINE_SPACING = 1.1;

/** How far below the `y` attribute the alphabetic baseline lies, in em, for each `dominant-baseline`. */
const BASELINE_SHIFT: Readonly<Record<string, number>> = {
  middle: 0.26,
  central: 0.35,
  hanging: 0.72,
  mathematical: 0.45,
  'text-before-edge': ASCENT,
  'text-top': ASCENT,
  'text-after-edge': -DESCENT,
  'text-bottom': -DESCENT,
  ideographic: -DESCENT,
};

/** The lines of a `text` (or `tspan`) element in reading order, anchored and placed as SVG says. */
export function textChunks(element: Element): TextChunk[] {
  const chunks: TextChunk[] = [];
  const pen: Pen = { x: 0, y: 0, endsInSpace: true, chunk: { x: 0, anchor: 'start', runs: [] }, pending: {} };
  setElement(element, pen, chunks);
  closeChunk(pen, chunks);
  return chunks;
}

/** The box around all lines of an element's text; undefined where it has none. */
export function textBox(element: Element): Box | undefined {
  let box: Box | undefined;
  for (const { runs } of textChunks(element)) {
    for (const { x, y, width, fontSize } of runs) {
      box = unite(box, { x, y: y - ASCENT * fontSize, width, height: (ASCENT + DESCENT) * fontSize });
    }
  }
  return box;
}

/** The sum of the advances of an element's text, in px. */
export function textLength(element: Element): number {
  return textChunks(element).reduce((sum, { runs }) => runs.reduce((inner, run) => inner + run.width, sum), 0);
}

function setElement(element: Element, pen: Pen, chunks: TextChunk[]): void {
  const outer = pen.pending;
  const combined = { ...outer, ...movesOf(element) };
  pen.pending = combined;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) setText(element, (child as Text).data, pen, chunks);
    else if (child.nodeType === 1 && /^(tspan|a|textPath)$/i.test((child as Element).localName)) {
      setElement(child as Element, pen, chunks);
    }
  }
  if (pen.pending === combined) pen.pending = outer;
}

function movesOf(element: Element): Moves {
  const moves: Moves = {};
  for (const name of ['x', 'y', 'dx', 'dy'] as const) {
    const value = readLength(element, name);
    if (value !== undefined) moves[name] = value;
  }
  return moves;
}

function movePen(pen: Pen, chunks: TextChunk[]): void {
  const { x, y, dx = 0, dy = 0 } = pen.pending;
  if (x !== undefined || y !== undefined) closeChunk(pen, chunks);
  pen.x = (x ?? pen.x) + dx;
  pen.y = (y ?? pen.y) + dy;
  pen.pending = {};
}

function setText(element: Element, data: string, pen: Pen, chunks: TextChunk[]): void {
  const startsAnew = pen.endsInSpace || pen.pending.x !== undefined || pen.pending.y !== undefined;
  const collapsed = withoutBreakMarks(data).replace(/[ \t\n\r\f]+/g, ' ');
  const text = startsAnew ? collapsed.replace(/^ /, '') : collapsed;
  if (text === '') return;
  movePen(pen, chunks);
  if (pen.chunk.runs.length === 0) pen.chunk = { x: pen.x, anchor: anchorOf(element), runs: [] };
  const fontSize = fontSizeOf(element);
  const width = widthInEm(text, isBold(element) ? 700 : 400) * fontSize;
  pen.chunk.runs.push({ element, text, x: pen.x, y: pen.y + baselineShift(element) * fontSize, width, fontSize });
  pen.x += width;
  pen.endsInSpace = text.endsWith(' ');
}

function closeChunk(pen: Pen, chunks: TextChunk[]): void {
  const { chunk } = pen;
  pen.chunk = { x: 0, anchor: 'start', runs: [] };
  pen.endsInSpace = true;
  const last = chunk.runs.at(-1);
  if (!last) return;
  if (last.text.endsWith(' ')) trimEnd(last);
  const width = chunk.runs.reduce((sum, run) => sum + run.width, 0);
  const shift = chunk.anchor === 'middle' ? width / 2 : chunk.anchor === 'end' ? width : 0;
  for (const run of chunk.runs) run.x -= shift;
  chunks.push(chunk);
}

function anchorOf(element: Element): TextChunk['anchor'] {
  const value = valueFor(element, 'text-anchor');
  return value === 'middle' || value === 'end' ? value : 'start';
}

function trimEnd(run: TextRun): void {
  run.width -= widthInEm(' ') * run.fontSize;
  run.text = run.text.slice(0, -1);
}

function baselineShift(element: Element): number {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value =
      ownValue(at, 'dominant-baseline') ?? (at.localName === 'tspan' ? ownValue(at, 'alignment-baseline') : undefined);
    if (value !== undefined) return BASELINE_SHIFT[value] ?? 0;
    if (at.localName === 'svg') return 0;
  }
  return 0;
}

function readLength(element: Element, name: string): number | undefined {
  const source = element.getAttribute(name);
  if (source === null || source === '') return undefined;
  const number = Number.parseFloat(source);
  if (Number.isNaN(number)) return undefined;
  if (!/em\s*$/.test(source)) return number;
  return respaced(element, name, number) * fontSizeOf(element);
}

/** The lines that Mermaid's `createText` writes carry `y = (line · 1.1 - 0.1) em`. */
function respaced(element: Element, name: string, value: number): number {
  if (name !== 'y' || element.getAttribute('class')?.includes('text-outer-tspan') !== true) return value;
  const line = Math.round((value + 0.1) / MERMAID_LINE_SPACING);
  return value + line * (LINE_SPACING - MERMAID_LINE_SPACING);
}
