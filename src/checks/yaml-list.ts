import { isSeq, parseDocument } from 'yaml';
import type { Edit } from '../errors/problem.ts';

/** What adds an item to a list at the top of a YAML text, in the form the list is written in; a missing list is begun at the end. */
export function addToList(text: string, key: string, item: string): Edit {
  const list = parseDocument(text).get(key, true);
  if (isSeq(list) && list.range) {
    const [start, end] = list.range;
    const close = text.lastIndexOf(']', end);
    if (text.charAt(start) === '[') return at(close, list.items.length > 0 ? `, ${item}` : item);
    const indent = ' '.repeat(start - text.lastIndexOf('\n', start) - 1);
    return at(text.slice(0, end).trimEnd().length, `\n${indent}- ${item}`);
  }
  const newline = text === '' || text.endsWith('\n') ? '' : '\n';
  return at(text.length, `${newline}${key}: [${item}]\n`);
}

function at(place: number, text: string): Edit {
  return { from: place, upTo: place, text };
}
