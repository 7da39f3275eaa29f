/** What a number in running text is multiplied by, longest sign first. */
const FACTORS: readonly [sign: string, factor: number][] = [
  ['万亿', 1e12],
  ['百万', 1e6],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['bn', 1e9],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
  ['B', 1e9],
  ['M', 1e6],
  ['k', 1e3],
  ['K', 1e3],
  ['%', 0.01],
  ['‰', 0.001],
];

/** Lengths of time in days, so that a column that mixes them is sorted by what they mean. */
const DAYS: readonly [pattern: RegExp, days: number][] = [
  [/^(秒|seconds?\b|s\b)/, 1 / 86_400],
  [/^(分钟|minutes?\b|min\b)/, 1 / 1440],
  [/^(个?小时|hours?\b|h\b)/, 1 / 24],
  [/^(个?工作日|天|日|(working )?days?\b|d\b)/, 1],
  [/^(周|weeks?\b)/, 7],
  [/^(个?月|months?\b)/, 30],
  [/^(个?季度|quarters?\b)/, 91],
  [/^(年|years?\b)/, 365],
];

const NUMBER = String.raw`[+\-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const ONE = new RegExp(`^(${NUMBER})\\s*(.*)$`, 's');
const RANGE = new RegExp(
  `^(${NUMBER})\\s*([^\\d\\s–—~～-]{0,8}?)\\s*(?:–|—|~|～|-|至|到|to\\b)\\s*[¥$€£]?(${NUMBER})\\s*(.*)$`,
  's',
);
const BEFORE =
  /^(?:约|大约|不到|不足|低于|少于|高于|超过|至少|至多|最多|about|around|under|below|over|above|at least|at most|up to|less than|more than|[≈~～<>≤≥＜＞])\s*/i;

/**
 * The number that a cell's text stands for, to sort by: with its thousands, its percent sign, its 万, 亿, k or M and its unit of time; a
 * range by its middle; a day by its date. Nothing when the text is no number, or is several.
 *
 * @example cellNumber('2–4%') // 0.03
 * @example cellNumber('¥1.2 万') // 12000
 * @example cellNumber('about 2 weeks') // 14
 * @example cellNumber('3 × 8') // undefined
 */
export function cellNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  const day = /^\d{4}-\d{2}-\d{2}$/.test(plain) ? Date.parse(plain) : Number.NaN;
  if (!Number.isNaN(day)) return day / 86_400_000;
  const bare = withoutMoney(plain.replace(BEFORE, ''));
  const range = RANGE.exec(bare);
  if (range) {
    const [, low = '', lowUnit = '', high = '', highUnit = ''] = range;
    const [from, upto] = [scaled(low, lowUnit || highUnit), scaled(high, highUnit)];
    return from === undefined || upto === undefined ? undefined : (from + upto) / 2;
  }
  const [, digits, unit = ''] = ONE.exec(bare) ?? [];
  return digits === undefined ? undefined : scaled(digits, unit);
}

function withoutMoney(text: string): string {
  return text.replace(/^([+\-−]?)\s*[¥$€£]\s*/, '$1');
}

function scaled(digits: string, unit: string): number | undefined {
  // More digits after the first number: a sum, a ratio, a sentence.
  if (/\d/.test(unit)) return undefined;
  const value = Number(digits.replaceAll(',', '').replace('−', '-'));
  const rest = unit.trimStart();
  const [sign = '', factor = 1] = FACTORS.find(([name]) => startsWithUnit(rest, name)) ?? [];
  const after = rest.slice(sign.length).trimStart();
  const days = DAYS.find(([pattern]) => pattern.test(after))?.[1] ?? 1;
  return value * factor * days;
}

/** A Latin sign is a unit only where its word ends: `k` in `k` and `k¥`, not in `kinds`. */
function startsWithUnit(text: string, sign: string): boolean {
  return text.startsWith(sign) && !(/[a-z]$/i.test(sign) && /^[a-z]/i.test(text.slice(sign.length)));
}
