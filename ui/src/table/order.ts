// Ordering the rows of a table as a reader expects: numbers by size, dates by time, words as the language sorts them
// ("eau-forte 2" before "eau-forte 10", é beside e); what is empty last, whichever way.

export type Way = 'ascending' | 'descending';

/** Indexes of the rows in their new order. Rows that are equal keep the order they had. */
export function order(cells: readonly string[], way: Way, language: string): number[] {
  const words = new Intl.Collator(language || undefined, { numeric: true, sensitivity: 'accent' });
  const keys = cells.map((cell) => cell.trim());
  const figures = keys.map(figure);
  const numeric = keys.some((k) => k !== '') && keys.every((k, i) => k === '' || figures[i] !== null);
  const sign = way === 'ascending' ? 1 : -1;
  return keys
    .map((_, i) => i)
    .sort((a, b) => {
      if (keys[a] === '' || keys[b] === '') return Number(keys[a] === '') - Number(keys[b] === '');
      return sign * (numeric ? figures[a]! - figures[b]! : words.compare(keys[a]!, keys[b]!));
    });
}

/** A number as any of the four languages writes it: 1 204,5 · 1,204.5 · 1.204,5 · −3; null where it is none. */
export function figure(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/[−–]/g, '-').replace(/%$/, '');
  if (!/^-?[\d.,]+$/.test(plain)) return null;
  const comma = plain.lastIndexOf(',');
  const dot = plain.lastIndexOf('.');
  let decimal = '';
  if (comma >= 0 && dot >= 0) decimal = comma > dot ? ',' : '.';
  else {
    // A single mark followed by exactly three digits groups thousands; anything else is a decimal mark.
    const mark = comma >= 0 ? ',' : dot >= 0 ? '.' : '';
    if (mark && plain.split(mark).length === 2 && !/[.,]\d{3}$/.test(plain)) decimal = mark;
  }
  const value = Number([...plain].filter((c) => /[-\d]/.test(c) || c === decimal).join('').replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}
