import type { Locale } from '../../simulators/_kit/define.ts';
import type { DistributionFault } from '../../simulators/_kit/distribution.ts';
import type { FieldRangeProblem } from '../../simulators/_kit/read-field-range.ts';

/**
 * What is wrong with a range, as a sentence: the input, the text, the character (counted from 1) and a text that would be read.
 *
 * @example rangeMessage({ problem: 'unexpected', at: 5, example: '2% ~ 5%' }, '2% ~ x', 'Monthly churn', 'en')
 * // 'Monthly churn: “2% ~ x”: character 6 cannot be read. Write it like 2% ~ 5%.'
 */
export function rangeMessage(problem: FieldRangeProblem, text: string, name: string, locale: Locale): string {
  const at = problem.at + 1;
  const what = whatIsWrong(problem, locale).replaceAll('{at}', String(at));
  if (locale === 'zh') return `“${name}”写作“${text}”：${what}。请写成 ${problem.example} 这样。`;
  return `${name}: “${text}”: ${what}. Write it like ${problem.example}.`;
}

const WORDS: Record<Exclude<FieldRangeProblem['problem'], 'parameter' | 'outside'>, Record<Locale, string>> = {
  empty: { en: 'a number is missing at character {at}', zh: '第 {at} 个字符处缺一个数' },
  unexpected: { en: 'character {at} cannot be read', zh: '第 {at} 个字符读不懂' },
  grouping: { en: 'character {at} does not part thousands', zh: '第 {at} 个字符处的千位分隔不对' },
  decimalComma: {
    en: 'the comma at character {at} may be a decimal point or part thousands',
    zh: '第 {at} 个字符处的逗号可能是小数点，也可能是千位分隔',
  },
  severalPoints: { en: 'there is a second point at character {at}', zh: '第 {at} 个字符处多出一个小数点' },
  size: {
    en: 'the number ending at character {at} is too large or too small',
    zh: '到第 {at} 个字符为止的数过大或过小',
  },
  unknownName: { en: 'no distribution has the name at character {at}', zh: '没有第 {at} 个字符处所写的分布' },
  arguments: {
    en: 'the distribution at character {at} has too few or too many numbers',
    zh: '第 {at} 个字符处的分布参数个数不对',
  },
  groupedDigits: {
    en: 'the comma before character {at} parts two numbers; where commas group digits, semicolons part numbers',
    zh: '第 {at} 个字符前的逗号会隔开两个数；要用逗号分隔千位，请用分号隔开各数',
  },
  notClosed: { en: 'the bracket is still open at character {at}', zh: '到第 {at} 个字符处括号还没有合上' },
  mixedPercent: {
    en: 'the number at character {at} has no %, but another has',
    zh: '第 {at} 个字符处的数不带 %，而另一个带',
  },
  percent: {
    en: 'character {at} is a %, but this input is not in percent',
    zh: '第 {at} 个字符是 %，而这项输入不是百分比',
  },
};

const RULES: Record<DistributionFault['rule'], Record<Locale, (limit: string) => string>> = {
  finite: { en: () => 'must be finite', zh: () => '必须是有限的数' },
  above: { en: (limit) => `must be above ${limit}`, zh: (limit) => `必须大于 ${limit}` },
  below: { en: (limit) => `must be below ${limit}`, zh: (limit) => `必须小于 ${limit}` },
  'at-least': { en: (limit) => `must be at least ${limit}`, zh: (limit) => `不能小于 ${limit}` },
  'at-most': { en: (limit) => `must be at most ${limit}`, zh: (limit) => `不能大于 ${limit}` },
  mass: {
    en: () => 'leaves hardly anything of the distribution within the limits',
    zh: () => '使分布几乎全落在允许范围之外',
  },
};

function whatIsWrong(problem: FieldRangeProblem, locale: Locale): string {
  if (problem.problem === 'outside') return outsideText(problem, locale);
  if (problem.problem !== 'parameter') return WORDS[problem.problem][locale];
  const { fault } = problem;
  const rule = fault ? RULES[fault.rule][locale](plain(fault.limit)) : '';
  return locale === 'zh' ? `第 {at} 个字符处的数${rule}` : `the number at character {at} ${rule}`;
}

function outsideText({ found, limit }: Extract<FieldRangeProblem, { problem: 'outside' }>, locale: Locale): string {
  const value = plain(found);
  if (locale === 'zh') return `从第 {at} 个字符起，范围${limit === 'min' ? '低于下' : '超出上'}限，到了 ${value}`;
  return `from character {at} on, the range goes to ${value}, ${limit === 'min' ? 'below the minimum' : 'above the maximum'}`;
}

/** Without the noise of binary fractions. */
function plain(value = 0): string {
  return String(Number(value.toPrecision(12)));
}
