import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { block, both, contrast, rgb } from './tokens';

const css = readFileSync('styles/tokens.css', 'utf8');
const plain = block(css, ':root {');
const high = block(css, "[data-theme='contrast'] {");
const GROUNDS = ['paper', 'wall', 'leaf'];
const TEXT = ['ink', 'soft', 'lapis'];
const CONTROLS = ['edge', 'vermilion', 'verdigris', 'ochre', 'madder'];

const themes: [string, (name: string) => string][] = [
  ['light', (name) => both(plain.get(name)!)[0]],
  ['dark', (name) => both(plain.get(name)!)[1]],
  ['high contrast, light', (name) => both(high.get(name) ?? plain.get(name)!)[0]],
  ['high contrast, dark', (name) => both(high.get(name) ?? plain.get(name)!)[1]],
];

describe.each(themes)('in the %s theme', (theme, colour) => {
  const between = (a: string, b: string): number => contrast(rgb(colour(a)), rgb(colour(b)));

  test.each(GROUNDS)('text on %s can be read by nearly everyone', (ground) => {
    for (const text of TEXT) expect(between(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(theme.startsWith('high') ? 12 : 7);
  });

  test.each(GROUNDS)('controls on %s can be told apart', (ground) => {
    for (const control of CONTROLS) expect(between(control, ground), `${control} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test('the words on the one action and on a selected choice can be read', () => {
    expect(between('on-vermilion', 'vermilion')).toBeGreaterThanOrEqual(4.5);
    expect(between('paper', 'ink')).toBeGreaterThanOrEqual(7);
    expect(between('paper', 'lapis')).toBeGreaterThanOrEqual(7);
  });

  test('a band of tone can be seen on its sheet', () => {
    for (const name of plain.keys()) {
      if (name.startsWith('tone-')) expect(between(name, 'leaf'), name).toBeGreaterThanOrEqual(2.5);
    }
  });
});

test('high contrast asked of the device is the same as high contrast chosen here', () => {
  expect([...block(css, ':root:not([data-theme]) {')]).toEqual([...high]);
});

test('browsers without light-dark() get every colour of the light theme', () => {
  const old = block(css.slice(css.indexOf('@supports not')), ':root {');
  for (const [name, value] of plain) {
    if (value.startsWith('light-dark')) expect(old.get(name), name).toBe(both(value)[0]);
  }
});

test('the measure knows black from white', () => {
  expect(contrast(rgb('#000000'), rgb('#FFFFFF'))).toBeCloseTo(21);
  expect(contrast(rgb('#777777'), rgb('#FFFFFF'))).toBeCloseTo(4.48, 2);
  expect(() => rgb('red')).toThrow('#RRGGBB');
});
