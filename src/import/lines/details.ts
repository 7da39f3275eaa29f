import { type Line, type LineTransform, mapText } from './line.ts';

const TAG = /(<details[^>]*>|<\/details>|<summary[^>]*>|<\/summary>)/i;

/** `<details><summary>Title</summary>` becomes a `:::` block with that title. */
export const details: LineTransform = ({ lines, ledger }) => {
  let title: string[] | undefined;
  let isOpening = false;
  return mapText(lines, ({ text, at }) => {
    if (!TAG.test(text) && title === undefined && !isOpening) return undefined;
    const made: Line[] = [];
    const say = (...words: string[]) => made.push(...words.map((line) => ({ text: line, at })));
    for (const part of text.split(TAG)) {
      const tag = TAG.test(part) ? part.toLowerCase().replace(/[\s>].*$/s, '') : '';
      if (tag) ledger.change(at, 'callout', part);
      if (tag === '<details') isOpening = true;
      else if (tag === '<summary') title = [];
      else if (tag === '</summary') {
        const inner = title?.join(' ').match(/<[^>]+>/g) ?? [];
        if (inner.length > 0) ledger.change(at, 'html', inner.join(' '));
        say(
          '',
          `:::details ${
            title
              ?.join(' ')
              .replace(/<[^>]+>/g, '')
              .trim() ?? ''
          }`,
          '',
        );
        [title, isOpening] = [undefined, false];
      } else if (tag === '</details') say(...(isOpening ? ['', ':::details', ''] : []), '', ':::', '');
      else if (title) title.push(part.trim());
      else if (part.trim()) {
        if (isOpening) say('', ':::details', '');
        isOpening = false;
        say(part);
      }
      if (tag === '</details') isOpening = false;
    }
    return made;
  });
};
