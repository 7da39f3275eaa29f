import type { LineTransform } from './line.ts';

/** `數(shù)據`: a scraped page shows the sound of a character behind it; the tone mark tells it from an abbreviation. */
const NOTE = /(?<=\p{Script=Han})[(（]([a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*)[)）]/gu;

/** Takes out the sounds of characters. */
export const soundNotes: LineTransform = ({ lines, ledger }) =>
  lines.map((line) => {
    const notes = [...line.text.matchAll(NOTE)].map(([note]) => note);
    if (notes.length === 0) return line;
    ledger.change(line.at, 'sound-notes', notes.join(' '));
    return { ...line, text: line.text.replace(NOTE, '') };
  });
