import { expect, test } from 'vitest';
import { changed } from './m-mapping';

function row(cell: string): HTMLTableRowElement {
  document.body.innerHTML = `<table><tbody><tr><td>${cell}</td></tr></tbody></table>`;
  return document.querySelector('tr')!;
}

test('a line is unchanged while its destination is the one proposed', () => {
  expect(changed(row('<select><option>title</option><option selected>maker</option></select>'))).toBe(false);
  expect(changed(row('<select><option>title</option><option>maker</option></select>'))).toBe(false);
});

test('another destination marks the line, and the first one again unmarks it', () => {
  const line = row('<select><option>title</option><option selected>maker</option></select>');
  const select = line.querySelector('select')!;
  select.selectedIndex = 0;
  expect(changed(line)).toBe(true);
  select.selectedIndex = 1;
  expect(changed(line)).toBe(false);
});

test('a tick and a typed value count too', () => {
  const tick = row('<input type="checkbox">');
  tick.querySelector('input')!.checked = true;
  expect(changed(tick)).toBe(true);
  const text = row('<input value=";">');
  text.querySelector('input')!.value = ',';
  expect(changed(text)).toBe(true);
});
