import type * as z from 'zod';
import { pathSchema, type ReadingPath } from '../schemas/path.ts';

/** A reading path, where it stands and, for pointing at mistakes, its text. */
export interface PathRecord extends ReadingPath {
  id: string;
  file: string;
  text: string;
}

interface Reader {
  text: (file: string) => Promise<string>;
  read: <S extends z.ZodType>(file: string, schema: S) => Promise<z.output<S> | undefined>;
}

/** Reads every well-formed path, in the order of the page; what is wrong with the others the reader keeps. */
export async function readPaths(files: readonly string[], reader: Reader): Promise<Map<string, PathRecord>> {
  const records = await Promise.all(
    files.map(async (file) => {
      const id = /^content\/paths\/([^/]+)\.yml$/.exec(file)?.[1];
      if (!id) return [];
      const [text, data] = await Promise.all([reader.text(file), reader.read(file, pathSchema)]);
      return data ? [{ ...data, id, file, text }] : [];
    }),
  );
  return new Map(
    records
      .flat()
      .sort((one, other) => one.order - other.order)
      .map((record) => [record.id, record]),
  );
}
