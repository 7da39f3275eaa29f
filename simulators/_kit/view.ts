import type { Quantity } from './amount.ts';
import type { Unit } from './units.ts';

/**
 * A sentence with places for values: `{ text: 'LTV/CAC is {ratio}.', values: { ratio: { value: 3.4, unit: 'ratio' } } }`.
 * The host writes the values by the reader's locale; the text comes from the labels.
 */
export interface Phrase {
  text: string;
  values?: Record<string, Quantity | string>;
}

/** One number worth large type. At most three come first; the rest are listed below them. */
export interface Figure {
  /** The output's id, so that scenarios, ranges and goal seek can speak of the same figure. */
  output: string;
  label: string;
  quantity: Quantity;
  note?: Phrase;
}

/** A column of a result table. */
export interface Column {
  key: string;
  label: string;
  /** Numbers are set right-aligned with tabular digits. */
  numeric?: boolean;
}

/** A table of results; a cell is a quantity, a phrase or plain text. */
export interface ResultTable {
  id: string;
  title: string;
  columns: Column[];
  rows: Record<string, Quantity | Phrase | string>[];
}

/** One line, set of bars or cloud of points. `x` is a number or the index of a category; a missing value is `null`. */
export interface Series {
  id: string;
  label: string;
  points: readonly (readonly [number, number | null])[];
  /** Where the bars of a `horizontal-span` begin, one for each point; the points say where they end. */
  starts?: { label: string; values: readonly number[] };
  /** The reader's case is `main`; everything it is compared with is `context`; `low` and `high` bound a band. */
  role: 'main' | 'context' | 'better' | 'worse' | 'low' | 'high';
}

/** A value drawn as a labelled line across the chart. */
export interface Threshold {
  axis: 'x' | 'y';
  value: number;
  label: string;
}

/** A dot on a line, with a word where it needs one. It lies on a point of some series, so that the table of the picture holds it too. */
export interface Mark {
  x: number;
  y: number;
  label?: string;
}

/** A stretch of the x axis whose values are not final, such as a period still running: hatched, with a word. */
export interface Hatched {
  from: number;
  to: number;
  label: string;
}

/**
 * What a cell of a grid shows: its own text, a smaller one above it, and how dark it is, from 0 to 3. `row` counts the series and
 * `column` the categories of `x`.
 */
export interface GridCell {
  row: number;
  column: number;
  text: string;
  corner: string;
  shade: 0 | 1 | 2 | 3;
}

/** An axis: its title carries the unit; `categories` name the whole numbers 0, 1, 2 … */
export interface Axis {
  label: string;
  unit: Unit;
  categories?: string[];
  log?: boolean;
}

/**
 * A picture as data. Only the host draws; the same data is shown as a table. `x` is always the axis of the points' first number, so a
 * `horizontal-bar` has its categories on `x` and its values on `y`, and the host turns it. Values of stacked bars are 0 or more. A
 * `horizontal-span` has bars from one value to another, such as a schedule's; those of `context` are thin. A `grid` has a column for each
 * category and a row for each series, from the top; `y` names the rows, and `cells` say what is drawn where the table of the picture has
 * the points' values.
 */
export interface Chart {
  id: string;
  kind:
    | 'line'
    | 'step'
    | 'bar'
    | 'stacked-bar'
    | 'horizontal-bar'
    | 'horizontal-stacked-bar'
    | 'horizontal-span'
    | 'scatter'
    | 'grid';
  title: string;
  x: Axis;
  y: Axis;
  series: Series[];
  thresholds?: Threshold[];
  marks?: Mark[];
  hatched?: Hatched[];
  cells?: GridCell[];
  /** One sentence that says what the picture shows. */
  reading: Phrase;
}

/** A text to take away as it is, such as the source of a diagram: shown folded, and copied by a button. */
export interface Excerpt {
  id: string;
  title: string;
  /** What kind of text it is, for a fence in Markdown. */
  language: string;
  text: string;
}

/** Something the reader should know beside the answer. */
export interface Note {
  level: 'info' | 'warning';
  phrase: Phrase;
}

/** Everything a simulator has to say about one set of inputs, as plain values. */
export interface View {
  /** What the answer means, in one sentence. */
  sentence: Phrase;
  figures: Figure[];
  charts: Chart[];
  tables: ResultTable[];
  excerpts?: Excerpt[];
  notes: Note[];
}
