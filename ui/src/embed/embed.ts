// <m-search-box house="https://museum.example" lang="fr"></m-search-box> for the institution's existing website:
// one script, no cookies, nothing stored, styles kept inside. Words may be replaced by attributes.
// It is a form first: without the suggestions it still opens the house's own search page.
import { press, read, CLOSED, type Box, type Suggestion } from '../suggest/combobox';
import css from './embed.css?inline';
import words from './words.json';

type Words = { label: string; placeholder: string; go: string; none: string; one: string; many: string };
const PAUSE_MS = 150;

class SearchBox extends HTMLElement {
  private box: Box = CLOSED;
  private found: Suggestion[] = [];
  private timer: number | undefined;
  private asked: AbortController | undefined;
  private input!: HTMLInputElement;
  private list!: HTMLElement;
  private status!: HTMLElement;

  connectedCallback(): void {
    const house = this.house();
    if (!house) {
      console.error('<m-search-box> needs house="https://…", the address of your Mouseion.');
      return;
    }
    if (this.shadowRoot) return;
    const language = this.language();
    const said = this.words(language);
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = css;
    const form = document.createElement('form');
    form.action = new URL(`/${language}/search`, house).href;
    form.setAttribute('role', 'search');
    form.target = this.getAttribute('target') ?? '_self';
    const label = document.createElement('label');
    label.htmlFor = 'q';
    label.textContent = said.label;
    const input = (this.input = document.createElement('input'));
    Object.assign(input, { id: 'q', name: 'q', type: 'search', placeholder: said.placeholder, autocomplete: 'off', required: true });
    const go = document.createElement('button');
    go.textContent = said.go;
    const list = (this.list = document.createElement('ul'));
    list.id = 'list';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', said.label);
    this.status = document.createElement('p');
    this.status.setAttribute('role', 'status');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', 'list');
    input.setAttribute('aria-expanded', 'false');
    form.append(label, input, go, list, this.status);
    root.append(style, form);

    input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.ask(house, language, said), PAUSE_MS);
    });
    input.addEventListener('keydown', (event) => this.onKey(event, house));
    input.addEventListener('blur', () => this.show({ ...this.box, open: false, at: -1 }));
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const at = [...list.children].indexOf((event.target as Element).closest('li')!);
      if (at >= 0) this.take(at, house);
    });
  }

  private house(): URL | null {
    try {
      const house = new URL(this.getAttribute('house') ?? '');
      return /^https?:$/.test(house.protocol) ? house : null;
    } catch {
      return null;
    }
  }

  private language(): keyof typeof words {
    const asked = (this.getAttribute('lang') ?? document.documentElement.lang ?? 'en').slice(0, 2).toLowerCase();
    return asked in words ? (asked as keyof typeof words) : 'en';
  }

  private words(language: keyof typeof words): Words {
    const own = Object.fromEntries(
      Object.entries(words[language]).map(([key, value]) => [key, this.getAttribute(`word-${key}`) ?? value]),
    );
    return own as Words;
  }

  private async ask(house: URL, language: string, said: Words): Promise<void> {
    const typed = this.input.value.trim();
    this.asked?.abort();
    if (typed.length < 2) return this.show(CLOSED);
    const asked = (this.asked = new AbortController());
    try {
      const address = new URL('/api/suggest', house);
      address.searchParams.set('q', typed);
      address.searchParams.set('lang', language);
      const answer = await fetch(address, { signal: asked.signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
      this.found = answer.ok ? read(await answer.json()) : [];
    } catch {
      if (asked.signal.aborted) return;
      this.found = []; // the house does not answer, or does not let this site ask: the form still works
    }
    this.list.replaceChildren(
      ...this.found.map((suggestion, i) => {
        const option = document.createElement('li');
        option.id = `o${i}`;
        option.setAttribute('role', 'option');
        const detail = document.createElement('small');
        detail.textContent = suggestion.detail;
        option.append(suggestion.text, ' ', detail);
        return option;
      }),
    );
    const n = this.found.length;
    this.show({ open: n > 0, count: n, at: -1 });
    this.status.textContent = n === 0 ? said.none : n === 1 ? said.one : said.many.replace('{0}', String(n));
  }

  private onKey(event: KeyboardEvent, house: URL): void {
    if (event.isComposing) return;
    const [box, does] = press(this.box, event.key, event.altKey);
    if (does === 'nothing') return;
    if (does === 'clear') {
      this.input.value = '';
      return;
    }
    if (event.key !== 'Tab') event.preventDefault();
    if (does === 'take') this.take(box.at, house);
    else this.show(box);
  }

  private take(at: number, house: URL): void {
    const suggestion = this.found[at];
    this.show({ ...this.box, open: false, at: -1 });
    if (!suggestion) return;
    if (suggestion.address) window.open(new URL(suggestion.address, house), this.getAttribute('target') ?? '_self', 'noopener');
    else {
      this.input.value = suggestion.text;
      this.input.form?.requestSubmit();
    }
  }

  private show(box: Box): void {
    this.box = box;
    this.list.hidden = !box.open;
    this.input.setAttribute('aria-expanded', String(box.open));
    [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === box.at)));
    if (box.at >= 0) this.input.setAttribute('aria-activedescendant', `o${box.at}`);
    else this.input.removeAttribute('aria-activedescendant');
  }
}

if (!customElements.get('m-search-box')) customElements.define('m-search-box', SearchBox);
