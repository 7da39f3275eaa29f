/** How Chinese and Western documents number their headings, with the depth that each manner stands for. */
const MANNERS: readonly (readonly [depth: number, number: RegExp])[] = [
  [2, /^第\s?[一二三四五六七八九十百零\d]{1,4}\s?[章节篇部分讲]{1,2}[\s、：:.]*/],
  [2, /^[一二三四五六七八九十]{1,3}\s?、\s*/],
  [3, /^[（(][一二三四五六七八九十]{1,3}[)）]\s*/],
  [4, /^\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.、]?\s*(?=[^\d\s%.])/],
  [3, /^\d{1,2}\.\d{1,2}[.、]?\s*(?=[^\d\s%.,，])(?!倍|[万亿元天次项分秒%]|个|年[^度]|月|小时|人[次/])/],
  [2, /^(?:Chapter|Part|Section)\s+(?:\d{1,3}|[IVX]{1,5})\b[:.]?\s*/i],
];

/** The number a heading begins with, and its depth; nothing when it has none. @example numberOf('1.1 市场') // { depth: 3, number: '1.1 ' } */
export function numberOf(text: string): { depth: number; number: string } | undefined {
  for (const [depth, manner] of MANNERS) {
    const number = manner.exec(text)?.[0];
    if (number && number.length < text.length) return { depth, number };
  }
  return undefined;
}

/** A line that can be a heading: short, and without the punctuation of a sentence. */
export function isHeadingLike(text: string, limit = 42): boolean {
  return (
    text.length > 1 && text.length <= limit && !/[。；！，,;!.…]$|[。；！]|^\s*([-*+>|`:<[{=#!~]|\d+[.)]\s)/.test(text)
  );
}
