import { describe, expect, test } from 'vitest';
import { figure, order } from './order';

const sorted = (cells: string[], way: 'ascending' | 'descending' = 'ascending', language = 'fr'): string[] =>
  order(cells, way, language).map((i) => cells[i]!);

describe('a column', () => {
  test('of figures is ordered by size', () => {
    expect(sorted(['1 204', '9', '87'])).toEqual(['9', '87', '1 204']);
  });

  test('of words is ordered as the language does, numbers inside them by size', () => {
    expect(sorted(['planche 10', 'Planche 2', 'école', 'eau', 'étude'])).toEqual(['eau', 'école', 'étude', 'Planche 2', 'planche 10']);
    expect(sorted(['zapato', 'ñandú', 'nube'], 'ascending', 'es')).toEqual(['nube', 'ñandú', 'zapato']);
  });

  test('keeps what is empty at the end, whichever way', () => {
    expect(sorted(['', 'b', ' ', 'a'])).toEqual(['a', 'b', '', ' ']);
    expect(sorted(['', 'b', ' ', 'a'], 'descending')).toEqual(['b', 'a', '', ' ']);
  });

  test('keeps the order of equals', () => {
    expect(order(['x', 'x', 'x'], 'descending', 'en')).toEqual([0, 1, 2]);
  });
});

test('a figure is read as each of the four languages writes it', () => {
  expect(['1\u202f204,5', '1,204.5', '1.204,5', '−3', '12 %', '1,204', '0.5', '1.204.300', '1839, exposé', ''].map(figure)).toEqual([
    1204.5, 1204.5, 1204.5, -3, 12, 1204, 0.5, 1204300, null, null,
  ]);
});
