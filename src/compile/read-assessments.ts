import { createHash } from 'node:crypto';
import type * as z from 'zod';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import {
  type AssessmentModel,
  type AssessmentText,
  assessmentModelSchema,
  assessmentTextSchema,
} from '../schemas/assessment.ts';

/** One file of a model: what it says and, for pointing at mistakes, its text. */
export interface AssessmentFile<T> {
  file: string;
  text: string;
  data: T;
}

/** A maturity model with its words in every language. */
export interface AssessmentRecord {
  /** The folder's name. */
  id: string;
  facts: AssessmentFile<AssessmentModel>;
  words: Record<Locale, AssessmentFile<AssessmentText>>;
  /** Changes when anything does that a person sees when answering, in any language. */
  hash: string;
}

interface Reader {
  text: (file: string) => string;
  read: <S extends z.ZodType>(file: string, schema: S) => z.output<S> | undefined;
}

/** Reads every model whose files all exist and are well-formed; what is wrong with the others the reader keeps. */
export function readAssessments(files: readonly string[], reader: Reader): Map<string, AssessmentRecord> {
  const ids = new Set(files.flatMap((file) => /^content\/assessments\/([^/]+)\//.exec(file)?.[1] ?? []));
  const records = [...ids].map((id) => readAssessment(id, files, reader));
  return new Map(records.flatMap((record) => (record ? [[record.id, record]] : [])));
}

/** Names of the files of a model. */
export function assessmentFiles(id: string): string[] {
  return ['model', ...LOCALES].map((name) => `content/assessments/${id}/${name}.yml`);
}

function readAssessment(id: string, files: readonly string[], reader: Reader): AssessmentRecord | undefined {
  if (!assessmentFiles(id).every((file) => files.includes(file))) return undefined;
  const read = <S extends z.ZodType>(name: string, schema: S) => {
    const file = `content/assessments/${id}/${name}.yml`;
    const data = reader.read(file, schema);
    return data === undefined ? undefined : { file, text: reader.text(file), data };
  };
  const [facts, zh, en] = [
    read('model', assessmentModelSchema),
    read('zh', assessmentTextSchema),
    read('en', assessmentTextSchema),
  ];
  if (!facts || !zh || !en) return undefined;
  return { id, facts, words: { zh, en }, hash: hashOf(facts.data, [zh.data, en.data]) };
}

function hashOf({ version, levels, items }: AssessmentModel, texts: AssessmentText[]): string {
  const asked = items.map(({ id, system, dimension, indicators }) => ({ id, system, dimension, indicators }));
  const shown = texts.map(({ levels: names, scope, items: rubrics }) => ({ names, scope, rubrics }));
  return createHash('sha256')
    .update(JSON.stringify({ version, levels, asked, shown }))
    .digest('base64url')
    .slice(0, 12);
}
