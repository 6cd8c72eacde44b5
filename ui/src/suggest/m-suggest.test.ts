import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './m-suggest';

const port = { kind: 'CONCEPT', text: 'port', detail: '14 œuvres', address: '/fr/search?q=port' };
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (address: URL) => {
    asked.push(address.searchParams.get('q')!);
    return Promise.resolve({ ok: true, json: () => Promise.resolve([port, { ...port, text: 'portrait' }]) });
  });
  // As htmx inserts it: whole, with what it encloses.
  const fragment = document.createElement('div');
  fragment.innerHTML =
    '<form><m-suggest data-source="/api/suggest?lang=fr" data-said-many="{0} suggestions"><label for="q">Chercher</label><input id="q" type="search"></m-suggest></form>';
  document.body.replaceChildren(fragment);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function type(words: string): Promise<HTMLInputElement> {
  const input = document.querySelector('input')!;
  input.focus();
  for (let i = 1; i <= words.length; i++) {
    input.value = words.slice(0, i);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(20);
  }
  await vi.advanceTimersByTimeAsync(400);
  return input;
}

const key = (input: Element, name: string): boolean =>
  input.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));

test('before anyone types it is a plain field that says what it can do', () => {
  const input = document.querySelector('input')!;
  expect(input.getAttribute('role')).toBe('combobox');
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(document.querySelector('[role=listbox]')?.getAttribute('aria-label')).toBe('Chercher');
});

test('a quick typist causes one question, and the answer is shown and spoken', async () => {
  const input = await type('port');
  expect(asked).toEqual(['port']);
  expect(input.getAttribute('aria-expanded')).toBe('true');
  expect([...document.querySelectorAll('[role=option]')].map((o) => o.firstChild!.textContent)).toEqual(['port', 'portrait']);
  expect(document.querySelector('[role=status]')?.textContent).toBe('2 suggestions');
});

test('one letter asks nothing', async () => {
  await type('p');
  expect(asked).toEqual([]);
});

test('the arrows choose without moving the focus, and escape gives the words back', async () => {
  const input = await type('port');
  key(input, 'ArrowDown');
  expect(input.getAttribute('aria-activedescendant')).toBe('q-suggestions-0');
  expect(document.activeElement).toBe(input);
  key(input, 'Escape');
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(input.hasAttribute('aria-activedescendant')).toBe(false);
  expect(input.value).toBe('port');
});

test('enter with nothing chosen is left to the form', async () => {
  const input = await type('port');
  expect(key(input, 'Enter')).toBe(true);
});

test('words from a record are shown as words, never as markup', async () => {
  vi.stubGlobal('fetch', () =>
    Promise.resolve({ ok: true, json: () => Promise.resolve([{ text: '<img src=x onerror=alert(1)>', detail: '<b>', kind: '', address: '' }]) }),
  );
  await type('img');
  expect(document.querySelector('[role=option] img, [role=option] b')).toBeNull();
  expect(document.querySelector('[role=option]')?.textContent).toContain('<img');
});

test('a server that does not answer leaves a plain search field', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  const input = await type('port');
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(input.value).toBe('port');
});
