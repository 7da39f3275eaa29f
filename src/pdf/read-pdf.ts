import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An entry of an outline with the page it leads to, counted from 1. */
export interface OutlineEntry {
  title: string;
  page: number;
  below: OutlineEntry[];
}

/** A PDF as far as the binder and its test ask: its length, its outline, and the text of its pages. */
export interface ReadPdf {
  pages: number;
  outline: OutlineEntry[];
  textOf: (page: number) => Promise<string>;
  /** The size of the largest letters on a page, in points. */
  largestOn: (page: number) => Promise<number>;
}

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const itemsOn = async (page: number) =>
    (await (await document.getPage(page)).getTextContent()).items.filter((item) => 'str' in item);
  return {
    pages: document.numPages,
    outline: await entriesOf((await document.getOutline()) ?? [], document),
    textOf: async (page) => (await itemsOn(page)).map(({ str }) => str).join(''),
    largestOn: async (page) => Math.max(...(await itemsOn(page)).map(({ height }) => height)),
  };
}

type Entries = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

async function entriesOf(entries: Entries, document: PDFDocumentProxy): Promise<OutlineEntry[]> {
  return Promise.all(
    entries.map(async ({ title, dest, items }) => {
      const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      const page = place ? (await document.getPageIndex(place[0])) + 1 : 0;
      return { title, page, below: await entriesOf(items, document) };
    }),
  );
}
