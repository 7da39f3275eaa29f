/** A colour as lightness (0-1), chroma (0-0.4) and hue (degrees) of OKLCH, with its opacity. */
export interface Colour {
  lightness: number;
  chroma: number;
  hue: number;
  alpha: number;
}

/** Named colours that authors of diagrams use; any other name is read as grey. */
const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  cyan: '#00ffff',
  aqua: '#00ffff',
  teal: '#008080',
  navy: '#000080',
  lime: '#00ff00',
  magenta: '#ff00ff',
  fuchsia: '#ff00ff',
  gold: '#ffd700',
  olive: '#808000',
  maroon: '#800000',
  indigo: '#4b0082',
  violet: '#ee82ee',
  salmon: '#fa8072',
  tomato: '#ff6347',
  lightblue: '#add8e6',
  lightgreen: '#90ee90',
  lightyellow: '#ffffe0',
  lightpink: '#ffb6c1',
  skyblue: '#87ceeb',
  coral: '#ff7f50',
  khaki: '#f0e68c',
  lavender: '#e6e6fa',
  beige: '#f5f5dc',
  honeydew: '#f0fff0',
  crimson: '#dc143c',
  steelblue: '#4682b4',
  darkblue: '#00008b',
  darkgreen: '#006400',
  darkred: '#8b0000',
  darkorange: '#ff8c00',
  lightgrey: '#d3d3d3',
  lightgray: '#d3d3d3',
  grey: '#808080',
  gray: '#808080',
  silver: '#c0c0c0',
  darkgrey: '#a9a9a9',
  darkgray: '#a9a9a9',
  whitesmoke: '#f5f5f5',
  gainsboro: '#dcdcdc',
  dimgray: '#696969',
};

/** Reads a CSS colour (hex, rgb, hsl or a usual name); undefined for anything else. */
export function parseColour(source: string): Colour | undefined {
  const text = (NAMES[source.trim().toLowerCase()] ?? source.trim()).toLowerCase();
  if (text.startsWith('#')) return fromHex(text.slice(1));
  const [, name = '', list = ''] = /^(rgba?|hsla?)\(([^)]*)\)$/.exec(text) ?? [];
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, alpha = 1] = list
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(readNumber);
  if ([a, b, c].some(Number.isNaN)) return undefined;
  if (name.startsWith('rgb')) return fromRgb(a / 255, b / 255, c / 255, alpha);
  return fromRgb(...hslToRgb(a, b / 100, c / 100), alpha);
}

function readNumber(text: string, index: number): number {
  const value = Number.parseFloat(text);
  return index === 3 && text.endsWith('%') ? value / 100 : value;
}

function fromHex(digits: string): Colour | undefined {
  if (!/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(digits)) return undefined;
  const full = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0, alpha = 255] = (full.match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return fromRgb(red / 255, green / 255, blue / 255, alpha / 255);
}

function hslToRgb(hue: number, saturation: number, lightness: number): [number, number, number] {
  const channel = (n: number) => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [channel(0), channel(8), channel(4)];
}

/** sRGB to OKLCH by the matrices of Björn Ottosson's definition of Oklab (2020). */
function fromRgb(red: number, green: number, blue: number, alpha: number): Colour {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return { lightness, chroma: Math.hypot(x, y), hue: ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360, alpha };
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
