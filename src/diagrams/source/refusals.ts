import type { DiagramProblem, DiagramSaid } from '../draw.ts';

interface Refusal {
  pattern: RegExp;
  message: DiagramSaid;
  hint: DiagramSaid;
}

const LONGEST_SOURCE = 50_000;
const LONGEST_LINE = 2000;
const MOST_LINES = 1000;

/** What a source may hold but a drawing must not, each with its reason. */
const REFUSALS: readonly Refusal[] = [
  {
    pattern:
      /<\s*\/?\s*(script|iframe|object|embed|img|image|svg|style|link|meta|base|form|input|button|video|audio|foreignObject|a|template|math)\b[^|]/i,
    message: {
      zh: '不画 HTML 元素',
      en: 'HTML elements are not drawn',
    },
    hint: {
      zh: '标签写成文字；<br/> 换行，**…** 加粗',
      en: 'write the label as text; <br/> breaks a line, **…** is bold',
    },
  },
  {
    pattern:
      /\b(javascript|vbscript|livescript)\s*:|\bdata\s*:\s*text\/html|\bon(click|error|load|mouse\w+|focus)\s*=/i,
    message: {
      zh: '图中的代码不会运行，因此不接受',
      en: 'code in a diagram is never run, and is refused',
    },
    hint: {
      zh: '删掉它',
      en: 'take it out',
    },
  },
  {
    pattern: /^\s*click\s+\S+|^\s*links?\s+[^:]+:\s*(\S+\s*@|\{)|\bcallback\s+\S+\(/,
    message: {
      zh: '不画链接和点击事件：对辅助技术来说，图是一整张图片',
      en: 'links and click handlers are not drawn: a diagram is one picture to assistive technology',
    },
    hint: {
      zh: '把链接写在图旁边的正文里',
      en: 'put the link into the text beside the diagram',
    },
  },
  {
    pattern: /\b(img|icon)\s*:\s*["']|\bfa[bklrs]?:fa-|::icon\(/,
    message: {
      zh: '不画别处的图片和图标：网站不从其他主机加载任何东西',
      en: 'pictures and icons from elsewhere are not drawn: the site loads nothing from other hosts',
    },
    hint: {
      zh: '用图形加标签',
      en: 'use a shape and a label',
    },
  },
  {
    pattern: /^\s*todayMarker\s+(?!off)/,
    message: {
      zh: '“今天”的线在网站生成后的第二天就错了',
      en: 'the line of today would be wrong on the day after the site was built',
    },
    hint: {
      zh: '删掉它，或用里程碑标出日期',
      en: 'take it out, or mark a date with a milestone',
    },
  },
  {
    pattern: /\$\$.+\$\$/,
    message: {
      zh: '图中不画公式',
      en: 'formulas are not drawn inside diagrams',
    },
    hint: {
      zh: '公式写在正文里，图中写它的名称',
      en: 'write the formula in the text, and its name in the diagram',
    },
  },
  {
    pattern:
      /^\s*(look|theme|themeVariables|themeCSS|fontFamily)\s*:|%%\{.*['"]?(theme|themeVariables|themeCSS|look|fontFamily)['"]?\s*:/,
    message: {
      zh: '图不能自带主题或外观：所有的图共用一套适合浅色、深色和打印的主题',
      en: 'a diagram cannot bring its own theme or look: all diagrams share one that suits light, dark and print',
    },
    hint: {
      zh: '删掉这项设置；仍可用 classDef 和 style 选择色相',
      en: 'take the setting out; classDef and style may still choose a hue',
    },
  },
];

/** The lines of a source that will not be drawn, and the limits that it breaks. */
export function findRefusals(source: string): DiagramProblem[] {
  const lines = source.split('\n');
  if (source.length > LONGEST_SOURCE)
    return [tooMuch({ zh: '个字符', en: 'characters' }, source.length, LONGEST_SOURCE)];
  if (lines.length > MOST_LINES) return [tooMuch({ zh: '行', en: 'lines' }, lines.length, MOST_LINES)];
  return lines.flatMap((text, index) => problemsOfLine(text, index + 1));
}

function problemsOfLine(text: string, line: number): DiagramProblem[] {
  if (text.length > LONGEST_LINE) {
    return [
      {
        line,
        message: { zh: `这一行有 ${text.length} 个字符`, en: `the line has ${text.length} characters` },
        expected: atMost(LONGEST_LINE),
        hint: { zh: '把标签改短', en: 'shorten the label' },
      },
    ];
  }
  if (/^\s*%%(?!\{)/.test(text)) return [];
  return REFUSALS.flatMap(({ pattern, message, hint }) => {
    const match = pattern.exec(text);
    return match ? [{ line, column: match.index + 1 + (/^\s*/.exec(match[0])?.[0].length ?? 0), message, hint }] : [];
  });
}

function atMost(limit: number): DiagramSaid {
  return { zh: `至多 ${limit}`, en: `at most ${limit}` };
}

function tooMuch(what: DiagramSaid, count: number, limit: number): DiagramProblem {
  return {
    line: 1,
    message: { zh: `图有 ${count} ${what.zh}`, en: `the diagram has ${count} ${what.en}` },
    expected: atMost(limit),
    hint: { zh: '拆成几张图', en: 'split it into several diagrams' },
  };
}
