// Reads styles/tokens.css as data, for the tests that measure it.

export type Rgb = readonly [number, number, number];

/** The declarations of the first block that follows `start`, by name. */
export function block(css: string, start: string): Map<string, string> {
  const at = css.indexOf(start);
  if (at < 0) throw new Error(`tokens.css has no "${start}"`);
  const open = css.indexOf('{', at + start.length - 1);
  const body = css.slice(open + 1, css.indexOf('}', open)).replace(/\/\*.*?\*\//gs, '');
  const found = new Map<string, string>();
  for (const line of body.split(';')) {
    const [name, ...value] = line.split(':');
    if (name?.trim().startsWith('--')) found.set(name.trim().slice(2), value.join(':').trim());
  }
  return found;
}

/** The value for light and for dark. */
export function both(value: string): [string, string] {
  const pair = /^light-dark\((.+?),\s*(#\w+|rgb\(.+\))\)$/.exec(value);
  return pair ? [pair[1]!.trim(), pair[2]!.trim()] : [value, value];
}

export function rgb(hex: string): Rgb {
  const digits = /^#([0-9a-f]{6})$/i.exec(hex)?.[1];
  if (!digits) throw new Error(`Not a colour this test can measure: ${hex}. Write #RRGGBB.`);
  return [0, 2, 4].map((i) => parseInt(digits.slice(i, i + 2), 16)) as unknown as Rgb;
}

/** Contrast ratio, WCAG 2.2 §1.4.3 with its definition of relative luminance. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
