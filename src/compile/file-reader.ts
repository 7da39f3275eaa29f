import path from 'node:path';
import type * as z from 'zod';
import type { Problem } from '../errors/problem.ts';
import type { Filed } from './library.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

/**
 * What right files held when they were last read. A preview reads the whole content after each edit, and all but one file are as they
 * were. Nobody changes what was read.
 */
const lately = new Map<string, { text: string; schema: z.ZodType; data: unknown }>();

/** Reads files of a folder, each once, and notes what is wrong with them. */
export class FileReader {
  readonly root: string;
  readonly problems: Problem[];
  readonly #texts = new Map<string, string>();

  constructor(root: string, problems: Problem[]) {
    this.root = root;
    this.problems = problems;
  }

  /** The text of a file, read once; empty where its form is wrong, which is noted. */
  text(file: string): string {
    const known = this.#texts.get(file) ?? this.#read(file);
    this.#texts.set(file, known);
    return known;
  }

  #read(file: string): string {
    const { text, problems } = readText(this.root, file);
    this.problems.push(...problems);
    return text;
  }

  read<S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined {
    const text = this.text(file);
    if (text === '') return undefined;
    const place = path.join(this.root, file);
    const known = lately.get(place);
    if (known?.text === text && known.schema === schema) return known.data as z.output<S>;
    const read = readYaml({ file, text, schema });
    if (read.ok) {
      lately.set(place, { text, schema, data: read.data });
      return read.data;
    }
    this.problems.push(...read.problems);
    return undefined;
  }

  readAll<S extends z.ZodType>(files: string[], pattern: RegExp, schema: S): Map<string, Filed<z.output<S> & object>> {
    const entries = files.flatMap((file) => {
      const id = pattern.exec(file)?.[1];
      const data = id && this.read(file, schema);
      return data ? [[id, { ...(data as object), id, file } as Filed<z.output<S> & object>] as const] : [];
    });
    return new Map(entries);
  }
}
