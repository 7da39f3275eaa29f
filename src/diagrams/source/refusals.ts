import type { DiagramProblem } from '../draw.ts';

interface Refusal {
  pattern: RegExp;
  message: string;
  hint: string;
}

const LONGEST_SOURCE = 50_000;
const LONGEST_LINE = 2000;
const MOST_LINES = 1000;

/** What a source may hold but a drawing must not, each with its reason. */
const REFUSALS: readonly Refusal[] = [
  {
    pattern:
      /<\s*\/?\s*(script|iframe|object|embed|img|image|svg|style|link|meta|base|form|input|button|video|audio|foreignObject|a|template|math)\b[^|]/i,
    message: 'HTML elements are not drawn',
    hint: 'write the label as text; <br/> breaks a line, **…** is bold',
  },
  {
    pattern:
      /\b(javascript|vbscript|livescript)\s*:|\bdata\s*:\s*text\/html|\bon(click|error|load|mouse\w+|focus)\s*=/i,
    message: 'code in a diagram is never run, and is refused',
    hint: 'take it out',
  },
  {
    pattern: /^\s*click\s+\S+|^\s*links?\s+[^:]+:\s*(\S+\s*@|\{)|\bcallback\s+\S+\(/,
    message: 'links and click handlers are not drawn: a diagram is one picture to assistive technology',
    hint: 'put the link into the text beside the diagram',
  },
  {
    pattern: /\b(img|icon)\s*:\s*["']|\bfa[bklrs]?:fa-|::icon\(/,
    message: 'pictures and icons from elsewhere are not drawn: the site loads nothing from other hosts',
    hint: 'use a shape and a label',
  },
  {
    pattern: /^\s*todayMarker\s+(?!off)/,
    message: 'the line of today would be wrong on the day after the site was built',
    hint: 'take it out, or mark a date with a milestone',
  },
  {
    pattern: /\$\$.+\$\$/,
    message: 'formulas are not drawn inside diagrams',
    hint: 'write the formula in the text, and its name in the diagram',
  },
  {
    pattern:
      /^\s*(look|theme|themeVariables|themeCSS|fontFamily)\s*:|%%\{.*['"]?(theme|themeVariables|themeCSS|look|fontFamily)['"]?\s*:/,
    message: 'a diagram cannot bring its own theme or look: all diagrams share one that suits light, dark and print',
    hint: 'take the setting out; classDef and style may still choose a hue',
  },
];

/** The lines of a source that will not be drawn, and the limits that it breaks. */
export function findRefusals(source: string): DiagramProblem[] {
  const lines = source.split('\n');
  if (source.length > LONGEST_SOURCE) return [tooMuch('characters', source.length, LONGEST_SOURCE)];
  if (lines.length > MOST_LINES) return [tooMuch('lines', lines.length, MOST_LINES)];
  return lines.flatMap((text, index) => problemsOfLine(text, index + 1));
}

function problemsOfLine(text: string, line: number): DiagramProblem[] {
  if (text.length > LONGEST_LINE) {
    return [
      {
        line,
        message: `the line has ${text.length} characters`,
        expected: `at most ${LONGEST_LINE}`,
        hint: 'shorten the label',
      },
    ];
  }
  if (/^\s*%%(?!\{)/.test(text)) return [];
  return REFUSALS.flatMap(({ pattern, message, hint }) => {
    const match = pattern.exec(text);
    return match ? [{ line, column: match.index + 1 + (/^\s*/.exec(match[0])?.[0].length ?? 0), message, hint }] : [];
  });
}

function tooMuch(what: string, count: number, limit: number): DiagramProblem {
  return {
    line: 1,
    message: `the diagram has ${count} ${what}`,
    expected: `at most ${limit}`,
    hint: 'split it into several diagrams',
  };
}
