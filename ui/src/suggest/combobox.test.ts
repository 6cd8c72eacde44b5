import { describe, expect, test } from 'vitest';
import { CLOSED, press, read, safe, type Box } from './combobox';

const shut: Box = { open: false, count: 3, at: -1 };
const open: Box = { open: true, count: 3, at: -1 };

describe('in the search box', () => {
  test('down opens the list on its first suggestion', () => {
    expect(press(shut, 'ArrowDown')).toEqual([{ open: true, count: 3, at: 0 }, 'move']);
  });

  test('down walks to the last and then back to the words typed', () => {
    const seen: number[] = [];
    let box = open;
    for (let i = 0; i < 5; i++) {
      [box] = press(box, 'ArrowDown');
      seen.push(box.at);
    }
    expect(seen).toEqual([0, 1, 2, -1, 0]);
  });

  test('up from the words typed goes to the last suggestion, and up again comes back', () => {
    let [box] = press(open, 'ArrowUp');
    expect(box.at).toBe(2);
    for (let i = 0; i < 3; i++) [box] = press(box, 'ArrowUp');
    expect(box.at).toBe(-1);
  });

  test('enter takes a suggestion only when one is chosen, else the form is sent as it is', () => {
    expect(press({ ...open, at: 1 }, 'Enter')[1]).toBe('take');
    expect(press(open, 'Enter')).toEqual([open, 'nothing']);
    expect(press({ ...shut, at: 1 }, 'Enter')[1]).toBe('nothing');
  });

  test('escape closes first and clears second', () => {
    const [closed, first] = press({ ...open, at: 2 }, 'Escape');
    expect([closed, first]).toEqual([{ open: false, count: 3, at: -1 }, 'close']);
    expect(press(closed, 'Escape')[1]).toBe('clear');
  });

  test('tab leaves without taking anything', () => {
    expect(press({ ...open, at: 1 }, 'Tab')).toEqual([{ open: false, count: 3, at: -1 }, 'close']);
  });

  test('alt with an arrow only opens or closes', () => {
    expect(press(shut, 'ArrowDown', true)).toEqual([{ open: true, count: 3, at: -1 }, 'move']);
    expect(press(open, 'ArrowUp', true)).toEqual([{ open: false, count: 3, at: -1 }, 'close']);
  });

  test('nothing happens where there is nothing to suggest, and letters are left alone', () => {
    expect(press(CLOSED, 'ArrowDown')).toEqual([CLOSED, 'nothing']);
    expect(press(open, 'a')).toEqual([open, 'nothing']);
  });
});

describe('what the server suggests', () => {
  test('may be a list or a list under "suggestions"', () => {
    const one = { kind: 'MAKER', text: 'Anna Atkins', detail: '1799–1871', address: '/makers/7' };
    expect(read([one])).toEqual([one]);
    expect(read({ suggestions: [one] })).toEqual([one]);
  });

  test('is kept only where it has words', () => {
    expect(read([{ text: '  ' }, null, 3, { text: 'port' }])).toEqual([{ kind: '', text: 'port', detail: '', address: '' }]);
    expect(read('oops')).toEqual([]);
    expect(read(null)).toEqual([]);
  });

  test('never leads to anything but a page', () => {
    expect(['/works/1', 'https://a.example/w', 'javascript:alert(1)', '//evil.example', 'data:text/html,x', ''].map(safe)).toEqual([
      '/works/1', 'https://a.example/w', '', '', '', '',
    ]);
  });
});
