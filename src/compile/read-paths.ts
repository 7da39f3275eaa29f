import type * as z from 'zod';
import { pathSchema, type ReadingPath } from '../schemas/path.ts';

/** A reading path, where it stands and, for pointing at mistakes, its text. */
export interface PathRecord extends ReadingPath {
  id: string;
  file: string;
  text: string;
}

interface Reader {
  text: (file: string) => string;
  read: <S extends z.ZodType>(file: string, schema: S) => z.output<S> | undefined;
}

/** Reads every well-formed path, in the order of the page; what is wrong with the others the reader keeps. */
export function readPaths(files: readonly string[], reader: Reader): Map<string, PathRecord> {
  const records = files.flatMap((file) => {
    const id = /^content\/paths\/([^/]+)\.yml$/.exec(file)?.[1];
    const data = id && reader.read(file, pathSchema);
    return data ? [{ ...data, id, file, text: reader.text(file) }] : [];
  });
  return new Map(records.sort((one, other) => one.order - other.order).map((record) => [record.id, record]));
}
