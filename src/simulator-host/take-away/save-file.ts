import { today } from './today.ts';

/** A file that a case can become; its content is made when it is asked for. */
export interface CaseFile {
  label: string;
  /** Stands in the file's name between the simulator and the day, when there is more than one of a kind. */
  part?: string;
  extension: string;
  content: () => Promise<Blob>;
}

/** The name of a file that is saved today. @example fileName('ltv-cac', { extension: 'csv' }) // 'ltv-cac-2026-11-23.csv' */
export function fileName(id: string, { part, extension }: Pick<CaseFile, 'part' | 'extension'>): string {
  const plainPart = part?.replace(/[^\p{L}\p{N}-]+/gu, '-');
  return `${[id, plainPart, today()].filter(Boolean).join('-')}.${extension}`;
}

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Some browsers read the address only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
