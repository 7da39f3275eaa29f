import { type Line, type LineTransform, mapText } from './line.ts';

const TAG = /(\{%-?\s*\/?\w[\w-]*[^%]*?-?%\})/;
const PARTS = /^\{%-?\s*(\/?\w[\w-]*)\s*([\s\S]*?)\s*-?%\}$/;
const STYLES: Record<string, string> = { info: 'note', success: 'tip', warning: 'caution', danger: 'danger' };
/** Tags that only wrap: what is between them stays. */
const WRAPPERS = /^(end)?(tabs|code|content-ref|stepper|step|columns?|cards?|updates?|raw|if|for|else|endtab|tab)$/;

/** GitBook's `{% … %}`: hints become callouts, tabs and titled code get their title as a line, embeds become links. */
export const gitbook: LineTransform = ({ lines, ledger }) =>
  mapText(lines, ({ text, at }) => {
    if (!TAG.test(text)) return undefined;
    return text.split(TAG).flatMap((part): Line[] => {
      const [, name = '', rest = ''] = PARTS.exec(part) ?? [];
      if (!name) return part.trim() ? [{ text: part, at }] : [];
      const attribute = (key: string) => new RegExp(`${key}\\s*=\\s*"([^"]*)"`).exec(rest)?.[1] ?? '';
      const say = (...made: string[]) => ['', ...made, ''].map((line) => ({ text: line, at }));
      if (name === 'hint' || name === 'endhint') {
        ledger.change(at, 'callout', part);
        return say(name === 'hint' ? `:::${STYLES[attribute('style')] ?? 'note'}` : ':::');
      }
      const title = attribute('title');
      const url = attribute('url') || attribute('src');
      if (title && /^(tab|code|step)$/.test(name)) {
        ledger.change(at, 'tab-title', part);
        return say(name === 'code' ? `\`${title}\`` : `**${title}**`);
      }
      if (/^(embed|file)$/.test(name) && url) {
        ledger.change(at, 'embed', part);
        return say(`[${attribute('caption') || url}](${url})`);
      }
      if (WRAPPERS.test(name) || /^end/.test(name)) ledger.change(at, 'wrapper', part);
      else ledger.drop(at, 'unknown-tag', part);
      return say();
    });
  });
