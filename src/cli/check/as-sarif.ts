import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { CATALOGUE, type Rule, type RuleId, severityOf } from '../../checks/catalogue.ts';
import type { Problem } from '../../errors/problem.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/said.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const RULES = Object.entries<Rule>(CATALOGUE);

/** Problems as a SARIF 2.1.0 log, the form that code hosts and editors read. Places are counted in UTF-16 code units, as editors do. */
export function asSarif(problems: readonly Problem[], root: string, version: string, locale: Locale): object {
  const driver = {
    name: 'groundwork-check',
    version,
    language: locale === 'zh' ? 'zh-CN' : 'en-GB',
    rules: rulesIn(locale),
  };
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        language: driver.language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { uri: `${pathToFileURL(root).href}/` } },
        results: problems.map((problem) => resultOf(problem, locale)),
      },
    ],
  };
}

function rulesIn(locale: Locale): object[] {
  return RULES.map(([id, { severity, title, fix }]) => ({
    id,
    shortDescription: { text: title[locale] },
    help: { text: fix[locale] },
    defaultConfiguration: { level: severity },
  }));
}

function resultOf(problem: Problem, locale: Locale): object {
  const { rule, file, line, column, edit } = problem;
  const artifactLocation = { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'ROOT' };
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(([id]) => id === rule),
    level: severityOf(rule),
    message: { text: messageOf(problem, locale) },
    locations: [{ physicalLocation: { artifactLocation, region: { startLine: line, startColumn: column } } }],
    partialFingerprints: { 'problem/v1': fingerprint(problem) },
    ...(edit && { fixes: [fixOf(edit, artifactLocation, rule, locale)] }),
  };
}

function messageOf({ rule, found, expected, fix }: Problem, locale: Locale): string {
  const { title, fix: usual } = CATALOGUE[rule];
  const said = [inLocale(found, locale), inLocale(expected, locale), fix ? inLocale(fix, locale) : usual[locale]];
  const [was, wanted, mend] = said;
  return locale === 'zh'
    ? `${title.zh}。发现：${was}。应为：${wanted}。改法：${mend}`
    : `${title.en}. Found: ${was}. Expected: ${wanted}. Fix: ${mend}`;
}

function fixOf(edit: NonNullable<Problem['edit']>, artifactLocation: object, rule: RuleId, locale: Locale): object {
  const deletedRegion = { charOffset: edit.from, charLength: edit.upTo - edit.from };
  const replacements = [{ deletedRegion, insertedContent: { text: edit.text } }];
  return { description: { text: CATALOGUE[rule].fix[locale] }, artifactChanges: [{ artifactLocation, replacements }] };
}

/** The same problem keeps its name when lines above it are added: it is counted by what was found, not by where. */
function fingerprint({ rule, file, found }: Problem): string {
  return createHash('sha256')
    .update(`${rule}\0${file}\0${inLocale(found, 'en')}`)
    .digest('hex')
    .slice(0, 32);
}
