import { describe, expect, test } from 'vitest';
import { covering, move, put, worksIn, type Column } from './range';

/** 1500–1509 … 1590–1599, with 1, 2 … 10 works. */
const columns: Column[] = Array.from({ length: 10 }, (_, i) => ({ from: 1500 + 10 * i, until: 1509 + 10 * i, works: i + 1 }));

describe('a range of years', () => {
  test('is everything while nothing is chosen', () => {
    expect(covering(columns, null, null)).toEqual({ first: 0, last: 9 });
  });

  test('takes the columns that its years touch', () => {
    expect(covering(columns, 1515, 1530)).toEqual({ first: 1, last: 3 });
    expect(covering(columns, 1519, 1519)).toEqual({ first: 1, last: 1 });
  });

  test('outside the timeline is at its nearest end', () => {
    expect(covering(columns, 1700, 1800)).toEqual({ first: 9, last: 9 });
    expect(covering(columns, 1200, 1300)).toEqual({ first: 0, last: 0 });
  });

  test('moves by column, by ten, and to the ends', () => {
    const range = { first: 2, last: 5 };
    expect(move(range, 'last', 'ArrowRight', 10)).toEqual({ first: 2, last: 6 });
    expect(move(range, 'first', 'ArrowDown', 10)).toEqual({ first: 1, last: 5 });
    expect(move(range, 'last', 'PageUp', 10)).toEqual({ first: 2, last: 9 });
    expect(move(range, 'first', 'Home', 10)).toEqual({ first: 0, last: 5 });
    expect(move(range, 'last', 'a', 10)).toBeNull();
  });

  test('follows the reading direction with the horizontal arrows only', () => {
    const range = { first: 2, last: 5 };
    expect(move(range, 'last', 'ArrowLeft', 10, true)).toEqual({ first: 2, last: 6 });
    expect(move(range, 'last', 'ArrowUp', 10, true)).toEqual({ first: 2, last: 6 });
  });

  test('never lets its ends pass each other or leave the timeline', () => {
    for (let first = 0; first < 10; first++) {
      for (let last = first; last < 10; last++) {
        for (const end of ['first', 'last'] as const) {
          for (const to of [-3, 0, 4.4, 9, 30]) {
            const moved = put({ first, last }, end, to, 10);
            expect(moved.first).toBeLessThanOrEqual(moved.last);
            expect(moved.first).toBeGreaterThanOrEqual(0);
            expect(moved.last).toBeLessThan(10);
          }
        }
      }
    }
  });

  test('knows how many works it holds', () => {
    expect(worksIn(columns, { first: 0, last: 9 })).toBe(55);
    expect(worksIn(columns, { first: 3, last: 3 })).toBe(4);
  });
});
