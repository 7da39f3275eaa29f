import { type LineTransform, mapText } from './line.ts';

/** Characters that nobody sees and that part words from their like in a search. */
const UNSEEN = /[[\p{Cc}--[\t\n\r]]\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff\uf8f0\uf8f1]/gv;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u3000]/g;

/** Takes out what cannot be seen and makes every space an ordinary one. */
export const invisible: LineTransform = ({ lines, ledger }) => {
  const seen = lines.map((line) => {
    const text = line.text.replace(UNSEEN, '');
    return text === line.text ? line : { ...line, text };
  });
  const spaced = mapText(seen, ({ text, at }) => [{ at, text: text.replace(SPACES, ' ').replace(/^ +$/, '') }]);
  for (const [index, { text, at }] of spaced.entries()) {
    if (text.trim() !== '' && text !== lines[index]?.text) ledger.change(at, 'invisible');
  }
  return spaced;
};
