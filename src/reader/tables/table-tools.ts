import { fill } from '../../simulator-host/labels/fill.ts';
import { fileName, saveFile } from '../../simulator-host/take-away/save-file.ts';
import { pageLocale } from '../page-locale.ts';
import { tell } from '../tell.ts';
import { cellText, tableTexts } from './cell-text.ts';
import { type Direction, sortedPlaces } from './sort-rows.ts';
import { TABLE_WORDS } from './table-words.ts';

/** With fewer rows there is nothing to sort. */
const ROWS_TO_SORT = 3;

/** Lets a table be sorted by the headings of its columns and saved as a file. */
export function addTools(frame: HTMLElement): void {
  const table = frame.querySelector('table');
  if (!table?.tHead || !table.tBodies[0]) return;
  addDownload(frame, table);
  const isRegular = !table.querySelector('[rowspan], [colspan]');
  if (isRegular && table.tBodies[0].rows.length >= ROWS_TO_SORT) makeSortable(table);
}

function addDownload(frame: HTMLElement, table: HTMLTableElement): void {
  const words = TABLE_WORDS[pageLocale()];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'gw-table-download print:hidden';
  button.textContent = words.download;
  button.addEventListener('click', async () => {
    const { tableCsv } = await import('./table-csv.ts');
    const name = fileName(pageName(), { part: headingBefore(frame), extension: 'csv' });
    saveFile(name, new Blob([tableCsv(tableTexts(table))], { type: 'text/csv;charset=utf-8' }));
    tell(fill(words.downloaded, { file: name }));
  });
  frame.after(button);
}

/** Every heading becomes a button: ascending, descending, and at the third press as the author has it. */
function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body) return;
  const rows = [...body.rows];
  for (const [column, heading] of headings.entries()) {
    const name = cellText(heading);
    if (name === '') continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'gw-sort';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => {
      const next = NEXT[heading.ariaSort ?? ''];
      for (const other of headings) other.ariaSort = null;
      heading.ariaSort = next ?? null;
      const cells = rows.map((row) => (row.cells[column] ? cellText(row.cells[column]) : ''));
      const places = next ? sortedPlaces(cells, next, document.documentElement.lang) : rows.keys();
      body.append(...places.map((place) => rows[place] as HTMLTableRowElement));
      tell(fill(TABLE_WORDS[pageLocale()][next ?? 'original'], { column: name }));
    });
    heading.append(button);
  }
}

const NEXT: Record<string, Direction | undefined> = { '': 'ascending', ascending: 'descending' };

function pageName(): string {
  return location.pathname.split('/').filter(Boolean).at(-1) ?? 'table';
}

/** The words of the nearest heading above. */
function headingBefore(frame: Element): string {
  const headings = [...document.querySelectorAll('main :is(h2, h3, h4)')];
  const before = headings.filter(
    (heading) => heading.compareDocumentPosition(frame) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1)?.textContent ?? '';
}
