/** What an HTML tag stands for in a playbook. */
export type TagMeaning =
  | 'strong'
  | 'emphasis'
  | 'delete'
  | 'inlineCode'
  | 'link'
  | 'break'
  | 'image'
  | 'wrapper'
  | 'text';

const MEANINGS: Record<string, TagMeaning> = {
  ...named('strong', 'b strong'),
  ...named('emphasis', 'i em cite dfn var'),
  ...named('delete', 'del s strike'),
  ...named('inlineCode', 'code kbd samp tt'),
  ...named('link', 'a'),
  ...named('break', 'br'),
  ...named('image', 'img'),
  ...named(
    'wrapper',
    'p div span center font section article main header footer nav aside figure figcaption small big u ins mark sub sup abbr q ruby rt rp label input button form iframe video audio source picture svg path wbr hr address time data bdi bdo template slot html body head meta link title',
  ),
};

/** Tags whose inside is a structure of its own: lists, tables, headings, preformatted text. */
export const STRUCTURE = /<(table|ul|ol|dl|pre|h[1-6]|blockquote|script|style)\b/i;

/** A tag in text: `/`, name, attributes. */
export const TAG = /<(\/?)([A-Za-z][\w.:-]*)((?:\s+[^<>]*?)?)\s*\/?>/g;

/**
 * What a tag means. A component (`<Tabs>`, `<my-chart>` with attributes) wraps; a lower-case name that HTML does not know is an author's
 * placeholder, `<your-name>`, and stays as text.
 */
export function meaningOf(name: string, attributes: string): TagMeaning {
  const known = MEANINGS[name.toLowerCase()];
  if (known) return known;
  if (/^(table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|pre|h[1-6]|blockquote|script|style|details|summary)$/i.test(name))
    return 'wrapper';
  return /^[A-Z]/.test(name) || attributes.includes('=') ? 'wrapper' : 'text';
}

/** An attribute's value in a tag. */
export function attributeOf(attributes: string, name: string): string {
  const match = new RegExp(
    `(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|\\{["']([^"']*)["']\\}|([^\\s"'>]+))`,
    'i',
  ).exec(attributes);
  return match?.slice(1).find((value) => value !== undefined) ?? '';
}

function named(meaning: TagMeaning, names: string): Record<string, TagMeaning> {
  return Object.fromEntries(names.split(' ').map((name) => [name, meaning]));
}
