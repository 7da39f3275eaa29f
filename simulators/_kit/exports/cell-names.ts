/**
 * Names for cells, one for each id: the id itself where spreadsheets accept it, otherwise with `_` after it. They refuse what looks
 * like an address (`q1`, `R1C1`, `r`; some take letters and digits of any length for one) or a truth value, and take `LTV` and `ltv` for one name.
 *
 * @example cellNames(['churn', 'q1', 'Churn']) // Map { 'churn' → 'churn', 'q1' → 'q1_', 'Churn' → 'Churn_' }
 */
export function cellNames(ids: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    ids.map((id) => {
      let name = isRefused(id) ? `${id}_` : id;
      while (taken.has(name.toLowerCase())) name += '_';
      taken.add(name.toLowerCase());
      return [id, name];
    }),
  );
}

/**
 * Names for sheets, in the given order: at most 31 characters, without the seven signs that spreadsheets refuse, no two alike.
 *
 * @example sheetNames(['A/B', 'a b']) // ['A B', 'a b 2']
 */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const plain =
      title
        .replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || `Sheet ${index + 1}`;
    let name = plain.slice(0, LONGEST).trim();
    for (let next = 2; taken.has(name.toLowerCase()); next += 1) {
      name = `${plain.slice(0, LONGEST - 1 - String(next).length).trim()} ${next}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

const LONGEST = 31;

function isRefused(id: string): boolean {
  return /^([a-z]+\d+|r\d*|c\d*|r\d*c\d*|true|false)$/i.test(id);
}
