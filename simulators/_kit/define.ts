import type * as z from 'zod/mini';
import type { Amount } from './amount.ts';
import type { Decision } from './decisions.ts';
import type { Condition } from './fields.ts';
import type { RandomStream } from './random.ts';
import type { Unit } from './units.ts';
import type { View } from './view.ts';

/** The languages every simulator speaks. */
export type Locale = 'zh' | 'en';

/** The words for one input. */
export interface InputLabel {
  name: string;
  /** What it means, in a sentence. */
  help: string;
  /** Where the default and the plausible range come from. */
  evidence?: string;
  options?: Record<string, string>;
  columns?: Record<string, InputLabel>;
}

/** The words every simulator must have; its own texts stand beside them. */
export interface Labels {
  title: string;
  question: string;
  inputs: Record<string, InputLabel>;
  outputs: Record<string, string>;
  /** Names of the results of formulas that are not outputs. */
  formulas?: Record<string, string>;
  /** Why a result is not a number; keys are what `Unavailable.because` names. */
  reasons: Record<string, string>;
  /** What is wrong with inputs that are each valid but do not fit together; keys are what {@link Problem} names. */
  problems: Record<string, string>;
  presets: Record<string, { name: string; text?: string }>;
}

/** One number of the result: what ranges, goal seek, tables, scenarios, `<Figure>` and the command line speak of. */
export interface Output<R> {
  unit: Unit;
  read: (result: R) => Amount;
  /** Which way is better, where one is. */
  better?: 'higher' | 'lower';
  /** A usual bar to compare with (LTV/CAC of 3). */
  bar?: number;
  digits?: number;
}

/**
 * Inputs that are each in range but do not fit together. `problem` names a text under `labels.problems`; `row` (counted from 0)
 * and `column` say where in a table. The text may use `{row}` (counted from 1) and the names in `values`.
 */
export interface Problem {
  input: string;
  row?: number;
  column?: string;
  problem: string;
  values?: Record<string, number | string>;
}

/** The documented formula of an output, as an expression over input names (and earlier formulas). See `_kit/expression.ts`. */
export interface Formula {
  expression: string;
  /** The formula holds for each row of this table: its names are the table's columns and the inputs, and its result is named in `labels.formulas`. */
  table?: string;
  /** Applies only while all of these hold (a convention, a method). */
  when?: readonly Condition[];
}

/** Where the chance in a model comes from: a seeded stream, never the machine's own. */
export interface Context {
  random: RandomStream;
  /** Hears how far a slow model is, from 0 to 1, where the model can tell. */
  onProgress?: (share: number) => void;
}

/** One simulator: its inputs, its pure model, its view and its words. */
export interface Simulator<I, R, L extends Labels> {
  id: string;
  /** The kind of decision that it serves: its place in the gallery. */
  decision: Decision;
  /** Stands on the home page as the example of what can be calculated; of several simulators, at most one does. Without one it is the first. */
  isExample?: boolean;
  /** Version of the inputs' shape; links and saved scenarios carry it. */
  version: number;
  inputs: z.ZodMiniObject;
  /** Starting values that contain words (names of rows), laid over the schema's defaults. */
  example?: (labels: L) => Partial<I>;
  /** Named starting points; each is laid over the defaults and the example. */
  presets?: (labels: L) => Record<string, Partial<I>>;
  check?: (inputs: I) => Problem[];
  /**
   * The model can take longer than about 30 ms on a slow phone. A browser then computes it in a worker, with progress and a way to call it
   * off, and keeps the last answer meanwhile; where the page is built it is computed at once. Its result must be plain data, because it is
   * sent from the worker. What depends on a table alone may be kept by the table's identity (a `WeakMap`): the host keeps that identity
   * while other inputs change.
   */
  isSlow?: boolean;
  simulate: (inputs: I, context: Context) => R;
  outputs: Record<string, Output<R>>;
  formulas?: Record<string, Formula | readonly Formula[]>;
  view: (inputs: I, result: R, labels: L) => View;
  labels: Record<Locale, L>;
  /** Lifts inputs of version `n` to version `n + 1`. */
  migrations?: Record<number, (inputs: Record<string, unknown>) => Record<string, unknown>>;
}

/** A simulator whose own types are its own business: what the host, the command line and the tests handle. */
// biome-ignore lint/suspicious/noExplicitAny: the type parameters are existential here; each simulator is checked where it is defined
export type AnySimulator = Simulator<any, any, any>;

/**
 * Defines a simulator. It only ties the types together: the inputs' type follows from the schema, the labels' type from the
 * default language.
 *
 * @example export default defineSimulator({ id: 'ice', version: 1, inputs, simulate, outputs, view, labels: { zh, en } });
 */
export function defineSimulator<S extends z.ZodMiniObject, R, L extends Labels>(
  simulator: Omit<Simulator<z.output<S>, R, L>, 'inputs'> & { inputs: S },
): AnySimulator {
  return simulator as AnySimulator;
}
