import { mayRun } from '../../../../simulators/_kit/exports/guard-text.ts';
import type { SheetCell, Workbook } from '../../../../simulators/_kit/exports/workbook.ts';
import { xmlPart, xmlText } from './xml.ts';

/** Fonts and fills by their place in `styles.xml`. The first two fills are the format's own. */
const FONTS = ['<sz val="11"/>', '<b/><sz val="14"/>', '<b/><sz val="11"/>', '<sz val="11"/><color rgb="FF666666"/>'];
const FILLS = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  '<patternFill patternType="solid"><fgColor rgb="FFEAF1FB"/></patternFill>',
];
const INPUT_FILL = 2;
const FONT_OF = { title: 1, heading: 2, note: 3, input: 0 } as const;

/** Number formats of one's own are numbered from here. */
const FIRST_FORMAT = 164;

/** The looks of a workbook's cells, each once, in the order of first use. */
export interface Styles {
  /** The style's number, as a cell states it. */
  styleOf: (cell: SheetCell) => number;
  /** `xl/styles.xml`. */
  part: () => string;
}

/**
 * Collects the styles of a workbook. A text that a spreadsheet would take for a formula as soon as somebody edits its cell gets the
 * format's own mark for "this is text" (`quotePrefix`), which changes nothing of the text.
 */
export function collectStyles({ sheets }: Workbook): Styles {
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  const formats = [
    ...new Set(cells.flatMap((cell) => ('format' in cell && cell.format !== 'General' ? [cell.format] : []))),
  ];
  const lookOf = (cell: SheetCell): string => {
    if (cell.kind === 'text') return textLook(cell);
    if (cell.kind === 'empty') return look(0, 0, 0);
    const isInput = cell.kind === 'number' && cell.isInput;
    const format = formats.indexOf(cell.format);
    return look(format < 0 ? 0 : FIRST_FORMAT + format, 0, isInput ? INPUT_FILL : 0);
  };
  const looks = [...new Set([look(0, 0, 0), ...cells.map(lookOf)])];
  return { styleOf: (cell) => looks.indexOf(lookOf(cell)), part: () => stylesPart(formats, looks) };
}

function textLook({ text, style }: Extract<SheetCell, { kind: 'text' }>): string {
  return look(0, style ? FONT_OF[style] : 0, style === 'input' ? INPUT_FILL : 0, mayRun(text));
}

function look(format: number, font: number, fill: number, isQuoted = false): string {
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1"` +
    ` applyFont="1" applyFill="1"${isQuoted ? ' quotePrefix="1"' : ''}/>`
  );
}

function stylesPart(formats: readonly string[], looks: readonly string[]): string {
  const numbered = formats.map(
    (format, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${xmlText(format)}"/>`,
  );
  return xmlPart(
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats.length > 0 ? listOf('numFmts', numbered) : '') +
      listOf(
        'fonts',
        FONTS.map((font) => `<font>${font}</font>`),
      ) +
      listOf(
        'fills',
        FILLS.map((fill) => `<fill>${fill}</fill>`),
      ) +
      listOf('borders', ['<border/>']) +
      listOf('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      `${listOf('cellXfs', looks)}</styleSheet>`,
  );
}

function listOf(name: string, members: readonly string[]): string {
  return `<${name} count="${members.length}">${members.join('')}</${name}>`;
}
