// A range of years over the columns of a timeline: two ends that cannot pass each other.

export interface Column {
  readonly from: number;
  readonly until: number;
  readonly works: number;
}

/** Indexes of the first and the last column inside. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export type End = 'first' | 'last';

/** The columns that a range of years touches; a year outside the timeline is its nearest end. */
export function covering(columns: readonly Column[], from: number | null, to: number | null): Range {
  const last = columns.length - 1;
  const first = from === null ? 0 : columns.findIndex((c) => c.until >= from);
  let end = last;
  if (to !== null) while (end > 0 && columns[end]!.from > to) end--;
  const start = first < 0 ? last : first;
  return { first: Math.min(start, Math.max(end, 0)), last: Math.max(end, 0) };
}

/** What a key does to one end; null where the key means nothing here. */
export function move(range: Range, end: End, key: string, columns: number, rtl = false): Range | null {
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[key];
  const at = range[end];
  let to: number;
  if (key === 'Home') to = 0;
  else if (key === 'End') to = columns - 1;
  else if (step !== undefined) to = at + (rtl && (key === 'ArrowRight' || key === 'ArrowLeft') ? -step : step);
  else return null;
  return put(range, end, to, columns);
}

/** Puts one end on a column, no further than the other end. */
export function put(range: Range, end: End, to: number, columns: number): Range {
  const inside = Math.max(0, Math.min(columns - 1, Math.round(to)));
  return end === 'first'
    ? { ...range, first: Math.min(inside, range.last) }
    : { ...range, last: Math.max(inside, range.first) };
}

export function worksIn(columns: readonly Column[], range: Range): number {
  return columns.slice(range.first, range.last + 1).reduce((sum, c) => sum + c.works, 0);
}
