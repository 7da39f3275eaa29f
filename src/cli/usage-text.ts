/** The headings of a command's help, as Commander writes them, in Chinese. */
const HEADINGS: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** What Commander says of words that it cannot use, and the same in Chinese; `$1` is what was typed or asked for. */
const REFUSALS: [english: RegExp, chinese: string][] = [
  [/^error: unknown option '([^']*)'/, '没有选项 $1。'],
  [/^error: unknown command '([^']*)'/, '没有命令 $1。'],
  [/^error: missing required argument '([^']*)'/, '缺少 $1。'],
  [/^error: required option '([^']*)' not specified/, '缺少选项 $1。'],
  [/^error: option '([^']*)' argument missing/, '选项 $1 后面缺少值。'],
  [
    /^error: option '([^']*)' argument '([^']*)' is invalid\.(?: Allowed choices are (.+)\.)?/,
    '选项 $1 的值 $2 不对，应为 $3。',
  ],
  [
    /^error: command-argument value '([^']*)' is invalid for argument '([^']*)'\.(?: Allowed choices are (.+)\.)?/,
    '$2 不能是 $1，应为 $3。',
  ],
  [/^error: too many arguments.*: (.+)\./, '多出了词：$1。'],
];

/** A heading of the help in Chinese. @example headingInChinese('Usage:') // '用法：' */
export function headingInChinese(heading: string): string {
  return HEADINGS[heading] ?? heading;
}

/**
 * What Commander adds to an option or an argument in the help, in Chinese: the values it may have, the one it has untold.
 *
 * @example factsInChinese('放到哪里 (default: "pdf")') // '放到哪里（默认 "pdf"）'
 */
export function factsInChinese(described: string): string {
  const [, words = '', choices, untold] =
    /^(.*?) ?\((?:choices: (.+?))?(?:, )?(?:default: ([^,]+))?\)$/s.exec(described) ?? [];
  if (!choices && !untold) return described;
  const facts = [choices && `可选 ${choices}`, untold && `默认 ${untold}`];
  return `${words}（${facts.filter(Boolean).join('，')}）`;
}

/**
 * A refusal in Chinese, with what was probably meant. What is not known stays as it is.
 *
 * @example refusalInChinese("error: unknown option '--opne'\n(Did you mean --open?)") // '没有选项 --opne。是不是 --open？'
 */
export function refusalInChinese(said: string): string {
  const [english, chinese] = REFUSALS.find(([pattern]) => pattern.test(said)) ?? [];
  if (!english || !chinese) return said;
  const [, ...parts] = english.exec(said) ?? [];
  const meant = /\(Did you mean (?:one of )?(.+)\?\)/.exec(said)?.[1];
  const text = chinese.replace(/\$(\d)/g, (_, place: string) => parts[Number(place) - 1] ?? '另一个');
  return `${text}${meant ? `是不是 ${meant}？` : ''}\n`;
}
