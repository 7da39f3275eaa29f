/** Where the ticks of a page are kept, for both languages. The number rises only when the stored text can no longer say its own format. */
export function ticksKey(page: string): string {
  return `groundwork/checklist/v1/${page}`;
}
