import type { Line, LineTransform } from './line.ts';
import { isHeadingLike, numberOf } from './numbering.ts';

/** `?` in place of a bullet that did not survive: behind the end of a sentence or a heading, before words. */
const LOST_BULLET = /(?<=^|[。；;：:!！])\?{1,2}(?=[\p{Script=Han}A-Z（(\d])/gu;
const LEAST_BULLETS = 3;
/** From this length on a line holds more than one paragraph. */
const LONG = 120;
const BOLD_TITLE = /(\*\*[^*]{4,60}\*\*)/;
/** A title with `一、…` run onto its end. */
const GLUED_END = /^(.{4,60}[^第、，。\d（(])([一二三四五六七八九十]{1,2}、[^、，。；]{2,36})$/u;
/** A numbered heading right behind the end of a sentence, up to a bullet or the next number. */
const GLUED_MIDDLE =
  /(?<=[。！？])(?=(?:第[一二三四五六七八九十]{1,3}[章节]|[一二三四五六七八九十]{1,3}、|\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\s?\p{Script=Han}))/u;

/**
 * Parts the headings of a plain text from what they ran into. A list of contents tells how each heading reads, so it is found word for
 * word in long lines; where there is none, a number behind the end of a sentence begins a new line. Bullets that a conversion turned into
 * question marks become a list again.
 */
export const gluedHeadings: LineTransform = ({ lines, ledger, isPlain }) => {
  if (!isPlain) return lines;
  const ends = lines.flatMap((line) => splitAt(line, GLUED_END.exec(line.text.trim())?.slice(1)));
  const titles = knownTitles(ends);
  const bullets = lines.reduce((sum, { text }) => sum + (text.match(LOST_BULLET)?.length ?? 0), 0);
  const made: Line[] = [];
  for (const line of ends) {
    const parts = partsOf(line.text, titles, bullets >= LEAST_BULLETS);
    if (parts.length > 1) ledger.change(line.at, 'heading-glued');
    if (parts.some((part) => part.startsWith('- '))) ledger.change(line.at, 'list-marks', '?');
    for (const part of parts) {
      if (parts.length > 1 && !part.startsWith('- ')) made.push({ text: '', at: line.at });
      made.push({ text: part, at: line.at });
    }
    if (parts.length > 1) made.push({ text: '', at: line.at });
  }
  return made;

  function splitAt(line: Line, parts: string[] | undefined): Line[] {
    if (!parts) return [line];
    ledger.change(line.at, 'heading-glued');
    return parts.map((text) => ({ text, at: line.at }));
  }
};

/** Numbered headings that stand alone on a line, the longest first so that none hides in another. */
function knownTitles(lines: readonly Line[]): string[] {
  const alone = lines.map(({ text }) => text.trim()).filter((text) => numberOf(text) && isHeadingLike(text));
  return [...new Set(alone)].sort((a, b) => b.length - a.length);
}

function partsOf(text: string, titles: readonly string[], hasLostBullets: boolean): string[] {
  if (text.trim() === '' || titles.includes(text.trim())) return [text];
  const known = text.length > LONG ? text.split(BOLD_TITLE).flatMap((part) => splitAtTitles(part, titles)) : [text];
  const sentences = known.flatMap((part) => (titles.includes(part) ? [part] : part.split(GLUED_MIDDLE)));
  const items = hasLostBullets
    ? sentences.flatMap((part) =>
        part
          .split(LOST_BULLET)
          .map((item, index) => (index > 0 && !titles.includes(item.trim()) ? `- ${item.trim()}` : item)),
      )
    : sentences;
  const whole = hasLostBullets ? items.map((part) => part.replace(/(?<=^|[。；!！])\?{1,2}\s*$/, '')) : items;
  return whole.map((part) => part.trim()).filter((part) => part !== '' && part !== '-');
}

function splitAtTitles(text: string, titles: readonly string[]): string[] {
  for (const title of titles) {
    const at = text.indexOf(title);
    if (at < 0) continue;
    const before = splitAtTitles(text.slice(0, at), titles);
    const after = splitAtTitles(text.slice(at + title.length), titles);
    return [...before, title, ...after].filter((part) => part.trim() !== '');
  }
  return [text];
}
