import { beforeAll, expect, test, vi } from 'vitest';

const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

beforeAll(async () => {
  document.body.innerHTML = '<p>A page without islands</p>';
  await import('./entry');
});

test('a page without islands loads none', () => {
  expect(customElements.get('m-theme')).toBeUndefined();
  expect(customElements.get('m-zoom')).toBeUndefined();
});

test('an island that htmx swaps in is loaded, with what it encloses still there', async () => {
  document.body.innerHTML = '<section><m-theme data-label="Apparence" data-dark="Sombre"></m-theme></section>';
  await vi.waitFor(() => expect(customElements.get('m-theme')).toBeDefined());
  await settle();
  const theme = document.querySelector('m-theme')!;
  expect(theme.querySelector('summary')?.textContent).toBe('Apparence');
  theme.querySelector<HTMLButtonElement>('button[value=dark]')!.click();
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(localStorage.getItem('mouseion.theme')).toBe('dark');
  expect(theme.querySelector('button[value=dark]')?.getAttribute('aria-pressed')).toBe('true');
  theme.querySelector<HTMLButtonElement>('button[value=system]')!.click();
  expect(document.documentElement.dataset.theme).toBeUndefined();
  expect(localStorage.getItem('mouseion.theme')).toBeNull();
});

test('escape closes a menu and gives the focus back to its name', () => {
  document.body.innerHTML = '<details class="menu" open><summary tabindex="0">Langue</summary><a href="#">English</a></details>';
  const menu = document.querySelector('details')!;
  const link = menu.querySelector('a')!;
  link.focus();
  link.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(menu.querySelector('summary'));
});

test('slash goes to the search field, but not while something is being written', async () => {
  document.body.innerHTML = '<m-keys data-title="Touches"></m-keys><textarea></textarea><input type="search">';
  await vi.waitFor(() => expect(customElements.get('m-keys')).toBeDefined());
  const [note, field] = [document.querySelector('textarea')!, document.querySelector('input')!];
  note.focus();
  note.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
  expect(document.activeElement).toBe(note);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
  expect(document.activeElement).toBe(field);
});
