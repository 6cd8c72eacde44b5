import { describe, expect, test } from 'vitest';
import { box, justify, NARROWEST, WIDEST } from './justify';

/** Small seeded generator (Mulberry32), so that a failure can be seen again. */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const used = (ratios: number[], row: { from: number; to: number; height: number }, gap: number): number =>
  ratios.slice(row.from, row.to).reduce((sum, r) => sum + r * row.height, 0) + gap * (row.to - row.from - 1);

describe('a wall', () => {
  test('of nothing has no rows', () => {
    expect(justify([], 900, 20, 200)).toEqual([]);
  });

  test('of one small picture keeps the height wanted', () => {
    expect(justify([1], 900, 20, 200)).toEqual([{ from: 0, to: 1, height: 200 }]);
  });

  test('of one picture wider than itself makes it fit', () => {
    expect(justify([2.5], 300, 20, 200)).toEqual([{ from: 0, to: 1, height: 120 }]);
  });

  test('hangs four squares where four fit exactly', () => {
    expect(justify([1, 1, 1, 1], 860, 20, 200)).toEqual([{ from: 0, to: 4, height: 200 }]);
  });

  test('never loses, doubles or reorders a picture, never overflows, and fills every row but the last', () => {
    const random = seeded(11);
    for (let round = 0; round < 400; round++) {
      const ratios = Array.from({ length: Math.floor(random() * 60) }, () => box(0.3 + random() * 3));
      const width = 280 + random() * 1600;
      const gap = random() * 30;
      const rows = justify(ratios, width, gap, 120 + random() * 150);
      expect(rows.flatMap((row) => Array.from({ length: row.to - row.from }, (_, i) => row.from + i))).toEqual(
        ratios.map((_, i) => i),
      );
      for (const row of rows) {
        expect(row.height).toBeGreaterThan(0);
        expect(used(ratios, row, gap)).toBeLessThanOrEqual(width + 1e-6);
      }
    }
  });

  test('is more even than filling row after row', () => {
    const random = seeded(5);
    let better = 0;
    let worse = 0;
    for (let round = 0; round < 200; round++) {
      const ratios = Array.from({ length: 30 }, () => box(0.5 + random() * 1.6));
      const spread = (heights: number[]): number => heights.reduce((sum, h) => sum + Math.log(h / 200) ** 2, 0) / heights.length;
      const ours = justify(ratios, 1000, 20, 200).slice(0, -1).map((row) => row.height);
      const greedy = greedily(ratios, 1000, 20, 200);
      if (spread(ours) < spread(greedy)) better++;
      if (spread(ours) > spread(greedy) * 1.2 + 1e-9) worse++;
    }
    expect(better).toBeGreaterThan(150);
    expect(worse).toBeLessThan(20);
  });

  test('says what is wrong when it has no width', () => {
    expect(() => justify([1], 0, 20, 200)).toThrow('hidden');
  });
});

test('a box is never narrower than a label nor wider than a row', () => {
  expect([box(0.1), box(1.3), box(9), box(Number.NaN), box(0)]).toEqual([NARROWEST, 1.3, WIDEST, 0.8, 0.8]);
});

/** The flexbox way: break where the next picture no longer fits at the height wanted. */
function greedily(ratios: number[], width: number, gap: number, wanted: number): number[] {
  const heights: number[] = [];
  let sum = 0;
  let count = 0;
  for (const r of ratios) {
    if (count > 0 && (sum + r) * wanted + gap * count > width) {
      heights.push((width - gap * (count - 1)) / sum);
      sum = 0;
      count = 0;
    }
    sum += r;
    count++;
  }
  return heights;
}
