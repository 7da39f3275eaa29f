import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assessmentModelSchema, assessmentTextSchema } from '../../src/schemas/assessment.ts';

const MODEL = 'content/assessments/growth-support';
const SHEET = 'content/templates/assessment-paper-sheet';

describe('the paper sheet', () => {
  it('names the version of the model that it prints', () => {
    const { id, version } = assessmentModelSchema.parse(parse(readFileSync(`${MODEL}/model.yml`, 'utf8')));
    for (const locale of ['zh', 'en'])
      expect(readFileSync(`${SHEET}/${locale}.md`, 'utf8')).toContain(`${id} ${version}`);
  });

  it.each(['zh', 'en'])('asks every question and offers every level of the model, in %s', (locale) => {
    const { items } = assessmentTextSchema.parse(parse(readFileSync(`${MODEL}/${locale}.yml`, 'utf8')));
    const sheet = readFileSync(`${SHEET}/${locale}.md`, 'utf8');
    const printed = Object.values(items).flatMap(({ question, anchors }) => [question, ...anchors]);
    expect(printed.filter((line) => !sheet.includes(line))).toEqual([]);
  });
});
