import { beforeEach, expect, test } from 'vitest';
import type { View } from '../zoom/glass';
import './m-compare';

/** A side whose glass remembers what it was shown. */
class Side extends HTMLElement {
  shown: View[] = [];
  private heard: (view: View) => void = () => undefined;
  glass: object | undefined;
  looked = 0;

  look(): Promise<void> {
    this.looked += 1;
    this.glass = {
      close: () => undefined,
      watch: (heard: (view: View) => void) => (this.heard = heard),
      show: (view: View) => this.shown.push(view),
    };
    this.dispatchEvent(new CustomEvent('glass', { bubbles: true }));
    return Promise.resolve();
  }

  moved(view: View): void {
    this.heard(view);
  }
}
customElements.define('m-zoom', Side);

let sides: Side[];

beforeEach(() => {
  const compare = document.createElement('m-compare');
  compare.append(document.createElement('m-zoom'), document.createElement('m-zoom'));
  document.body.replaceChildren(compare);
  sides = [...document.querySelectorAll<Side>('m-zoom')];
});

test('one button opens both glasses', async () => {
  document.querySelector<HTMLButtonElement>('.compare-tools button')!.click();
  await new Promise((done) => setTimeout(done));
  expect(sides.map((side) => side.looked)).toEqual([1, 1]);
});

test('a side follows the other only where that is wished', async () => {
  const view = { x: 0.4, y: 0.6, zoom: 3, turn: 90 };
  for (const side of sides) await side.look();
  sides[0]!.moved(view);
  expect(sides[1]!.shown).toEqual([]);
  document.querySelector<HTMLInputElement>('input[type=checkbox]')!.checked = true;
  sides[0]!.moved(view);
  expect(sides[1]!.shown).toEqual([view]);
  expect(sides[0]!.shown).toEqual([]);
});
