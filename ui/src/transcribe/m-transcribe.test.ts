import { beforeEach, expect, test } from 'vitest';
import { changes, replaced } from './m-transcribe';

const page = (): void => {
  const house = document.createElement('div');
  house.innerHTML = `<m-transcribe data-key="/desk/pages/1/2" data-basis="7" data-width="1000" data-height="500"
    data-vouched="{0} sure" data-undone="{0} undone" data-changed="{0} changed" data-restored="back again" data-forget="forget">
    <m-zoom><a class="zoom-open" href="#"><img alt=""></a></m-zoom>
    <form class="sheet-lines"><ol>
      <li class="line" data-place="100,50,200,25"><label class="line-vouch"><input type="checkbox" name="vouch.0" value="1"></label>
        <textarea name="text.0" data-said="des parole ailees">des parole ailees</textarea>
        <ul class="doubts"><li><select name="word.0.1" data-word="1"><option value="0" data-text="parole" selected>parole</option><option value="1" data-text="paroles">paroles</option></select></li></ul></li>
      <li class="line" data-place=""><label class="line-vouch"><input type="checkbox" name="vouch.1" value="1"></label>
        <textarea name="text.1" data-said="second">second</textarea></li>
    </ol><div class="desk-do"><button>save</button></div></form></m-transcribe>`;
  document.body.replaceChildren(house);
};
const area = (n: number): HTMLTextAreaElement => document.querySelector(`[name="text.${n}"]`)!;
const press = (at: Element, key: string, more: KeyboardEventInit = {}): void => {
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
};
const type = (at: HTMLTextAreaElement, text: string): void => {
  at.value = text;
  at.dispatchEvent(new Event('input', { bubbles: true }));
};

beforeEach(() => {
  sessionStorage.clear();
  page();
});

test('enter goes to the next line, and from the last to saving', () => {
  area(0).focus();
  press(area(0), 'Enter');
  expect(document.activeElement).toBe(area(1));
  press(area(1), 'Enter');
  expect(document.activeElement).toBe(document.querySelector('.desk-do button'));
});

test('an arrow leaves a field only where it has no line further', () => {
  type(area(0), 'one\ntwo');
  area(0).focus();
  area(0).setSelectionRange(0, 0);
  press(area(0), 'ArrowDown');
  expect(document.activeElement).toBe(area(0));
  area(0).setSelectionRange(7, 7);
  press(area(0), 'ArrowDown');
  expect(document.activeElement).toBe(area(1));
});

test('control and enter vouch for a line that was not touched, and say so', () => {
  area(0).focus();
  press(area(0), 'Enter', { ctrlKey: true });
  expect(document.querySelector<HTMLInputElement>('[name="vouch.0"]')!.checked).toBe(true);
  expect(document.activeElement).toBe(area(1));
  expect(document.querySelector('[role=status]')?.textContent).toBe('1 sure');
});

test('escape puts the line back with its tick and its doubts', () => {
  area(0).focus();
  type(area(0), 'nonsense');
  press(area(0), 'Enter', { ctrlKey: true });
  press(area(0), 'Escape');
  expect(area(0).value).toBe('des parole ailees');
  expect(changes(document.querySelector('form')!)).toEqual({});
});

test('another way of reading a word goes into the field', () => {
  area(0).focus();
  press(area(0), 'ArrowDown', { altKey: true });
  const select = document.querySelector('select')!;
  expect(document.activeElement).toBe(select);
  select.value = '1';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(area(0).value).toBe('des paroles ailees');
  press(select, 'Escape');
  expect(document.activeElement).toBe(area(0));
});

test('a word is found where typing moved it, and left alone where it is gone', () => {
  expect(replaced('et des parole ailees', 'des parole ailees', 1, ['parole', 'paroles'], 'paroles')).toBe('et des paroles ailees');
  expect(replaced('des mots ailees', 'des parole ailees', 1, ['parole', 'paroles'], 'paroles')).toBe('des mots ailees');
  expect(replaced('de  de de', 'de  de de', 1, ['de', 'dé'], 'dé')).toBe('de  dé de');
});

test('the line in hand is marked on the picture, in shares of it', () => {
  area(0).dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  const mark = document.querySelector<HTMLElement>('.sheet-mark')!;
  expect([mark.style.insetInlineStart, mark.style.insetBlockStart, mark.style.inlineSize, mark.style.blockSize]).toEqual(['10%', '10%', '20%', '5%']);
  area(1).dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(document.querySelector('.sheet-mark')).toBeNull();
});

test('what was not saved comes back in this window, and over another basis it does not', () => {
  type(area(1), 'second thoughts');
  page();
  expect(area(1).value).toBe('second thoughts');
  expect(document.querySelector('.draft')?.textContent).toContain('back again');
  document.querySelector<HTMLButtonElement>('.draft button')!.click();
  expect(area(1).value).toBe('second');
  type(area(1), 'third thoughts');
  const key = Object.keys(sessionStorage)[0]!;
  sessionStorage.setItem(key.replace(':7', ':6'), '{"text.1":"old"}');
  page();
  expect(Object.keys(sessionStorage)).toEqual([key]);
});

test('leaving is asked about only where something was changed', () => {
  const leave = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(leave()).toBe(true);
  type(area(0), 'changed');
  expect(leave()).toBe(false);
});
