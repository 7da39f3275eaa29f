import { type Colour, parseColour } from './colour.ts';

/**
 * What a colour is for. `c` are eight tints that carry ink text, `m` eight middle tones for areas (pie, treemap),
 * `k` eight strong tones for lines, dots and bars. Each has one value in light, dark, print and forced colours.
 */
export type Role =
  | 'paper'
  | 'raised'
  | 'surface'
  | 'ink'
  | 'muted'
  | 'line'
  | 'rule'
  | 'accent'
  | 'note'
  | 'inverse'
  | `c${number}`
  | `m${number}`
  | `k${number}`;

/** The hues of the eight tints, in OKLCH degrees: technology, organisation, data, integration, and four between them. */
export const HUES = [250, 65, 190, 320, 25, 140, 285, 100] as const;

const NEUTRALS = ['paper', 'raised', 'surface', 'ink', 'muted', 'line', 'rule', 'accent', 'note', 'inverse'] as const;
const FAMILIES = ['c', 'm', 'k'] as const;

/** The stand-in colour that Mermaid is given for a role: never seen by a reader, recognised again in its output. */
export function standIn(role: Role): string {
  const neutral = NEUTRALS.indexOf(role as (typeof NEUTRALS)[number]);
  const code = neutral >= 0 ? neutral : 16 * (1 + FAMILIES.indexOf(role[0] as 'c')) + Number(role.slice(1));
  return `#${(0x010100 + code * 0x020103).toString(16).padStart(6, '0')}`;
}

const ROLE_OF_STAND_IN = new Map<string, Role>([
  ...NEUTRALS.map((role): [string, Role] => [standIn(role), role]),
  ...FAMILIES.flatMap((family) =>
    HUES.map((_, index): [string, Role] => [standIn(`${family}${index}`), `${family}${index}`]),
  ),
]);

/** The qualitative scheme that Mermaid uses where a theme cannot reach (d3's Tableau 10). */
const TABLEAU = [
  '#4e79a7',
  '#f28e2c',
  '#e15759',
  '#76b7b2',
  '#59a14f',
  '#edc949',
  '#af7aa1',
  '#ff9da7',
  '#9c755f',
  '#bab0ab',
];

/** How a painted thing uses its colour. */
export type Use = 'fill' | 'stroke' | 'text';

/** The role of a colour in Mermaid's output; colours that an author chose go to the nearest hue or grey. */
export function roleOf(colour: string, use: Use): Role | undefined {
  const text = normalise(colour);
  const known = ROLE_OF_STAND_IN.get(text);
  if (known) return use === 'text' ? textRole(known) : use === 'stroke' ? lineRole(known) : known;
  const scheme = TABLEAU.indexOf(text);
  if (scheme >= 0) return use === 'text' ? 'ink' : `m${scheme % HUES.length}`;
  const parsed = parseColour(text);
  if (!parsed) return undefined;
  return use === 'text' ? 'ink' : use === 'fill' ? fillRole(parsed) : strokeRole(parsed);
}

function textRole(role: Role): Role {
  return ['muted', 'inverse', 'accent'].includes(role) || role.startsWith('k') ? role : 'ink';
}

/** A tint is too faint for a line: its strong tone takes its place. */
function lineRole(role: Role): Role {
  return /^c\d$/.test(role) ? (`k${role.slice(1)}` as Role) : role;
}

/** An author's fill becomes a tint under ink text, however dark it was: the text stays readable in every scheme. */
function fillRole(colour: Colour): Role {
  if (colour.chroma >= 0.02) return `c${nearestHue(colour.hue)}`;
  if (colour.lightness > 0.97) return 'paper';
  return colour.lightness > 0.9 ? 'raised' : 'surface';
}

function strokeRole(colour: Colour): Role {
  if (colour.chroma >= 0.04) return `k${nearestHue(colour.hue)}`;
  if (colour.lightness > 0.97) return 'paper';
  return colour.lightness > 0.75 ? 'rule' : 'line';
}

function nearestHue(hue: number): number {
  const distances = HUES.map((candidate) => Math.abs(((hue - candidate + 540) % 360) - 180));
  return distances.indexOf(Math.min(...distances));
}

function normalise(colour: string): string {
  const text = colour.trim().toLowerCase();
  const [, red, green, blue] = /^rgba?\((\d+),\s*(\d+),\s*(\d+)(?:,\s*[\d.]+)?\)$/.exec(text) ?? [];
  if (red === undefined) return text;
  return `#${[red, green, blue].map((value) => Number(value).toString(16).padStart(2, '0')).join('')}`;
}
