// Where to break a wall of pictures into rows, so that all rows are as nearly as possible of one height.
// A greedy hang fills each row and leaves the last ones to suffer; here every way of breaking is weighed at once,
// as paragraphs are broken into lines by D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines",
// Software: Practice and Experience 11 (1981), 1119–1184. A row's fault is the square of the logarithm of its height
// over the height wanted, so twice too high is as bad as half.

export interface Row {
  /** index of the first picture */
  readonly from: number;
  /** index after the last picture */
  readonly to: number;
  /** in pixels */
  readonly height: number;
}

/** The narrowest and the widest box, as width over height; wall.css uses the same two numbers. */
export const NARROWEST = 0.68;
export const WIDEST = 2.6;

/** More than this many times the height wanted and a row shouts. */
const TALLEST = 1.55;

/** What a last row that fills only a part of the wall costs, at worst (nearly empty). */
const WIDOW = 0.35;

/**
 * @param ratios width over height of each picture, already within NARROWEST and WIDEST
 * @param width of the wall in pixels
 * @param gap between neighbours in pixels
 * @param wanted height of a row in pixels
 */
export function justify(ratios: readonly number[], width: number, gap: number, wanted: number): Row[] {
  if (!(width > 0) || !(wanted > 0)) {
    throw new Error(`A wall needs a width and a row height above 0, not ${width} and ${wanted}. Is the wall hidden?`);
  }
  const n = ratios.length;
  const cost = new Array<number>(n + 1).fill(Infinity);
  const height = new Array<number>(n + 1).fill(wanted);
  const start = new Array<number>(n + 1).fill(0);
  cost[0] = 0;
  for (let from = 0; from < n; from++) {
    let sum = 0;
    for (let to = from + 1; to <= n; to++) {
      sum += ratios[to - 1]!;
      const room = width - gap * (to - from - 1);
      // A single picture always makes a row, however wide it is; otherwise stop where a row would be far too low.
      if (to - from > 1 && room < sum * wanted * 0.5) break;
      const fit = room / sum;
      const last = to === n;
      const h = last ? Math.min(fit, wanted) : Math.min(fit, wanted * TALLEST);
      const off = Math.log(h / wanted);
      const empty = 1 - (h * sum) / room;
      const fault = off * off + (last ? WIDOW * empty * empty : 4 * empty);
      if (cost[from]! + fault < cost[to]!) {
        cost[to] = cost[from]! + fault;
        height[to] = h;
        start[to] = from;
      }
    }
  }
  const rows: Row[] = [];
  for (let to = n; to > 0; to = start[to]!) rows.unshift({ from: start[to]!, to, height: height[to]! });
  return rows;
}

/** The box a picture hangs in. */
export function box(ratio: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, ratio > 0 ? ratio : 0.8));
}
