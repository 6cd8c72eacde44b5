import { island, say, speaker } from '../island';
import { CLOSED, press, read, type Box, type Suggestion } from './combobox';

/** Long enough not to ask at each letter of a quick typist, short enough to feel immediate. */
const PAUSE_MS = 120;

/** Encloses an <input>: suggestions from data-source while typing. data-said-one, -many, -none are spoken. */
class Suggest extends HTMLElement {
  private box: Box = CLOSED;
  private found: Suggestion[] = [];
  private input!: HTMLInputElement;
  private list!: HTMLUListElement;
  private speak!: (words: string) => void;
  private timer: number | undefined;
  private asked: AbortController | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input || this.list) return;
    this.input = input;
    this.list = document.createElement('ul');
    this.list.id = `${input.id || 'q'}-suggestions`;
    this.list.className = 'suggestions';
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', input.labels?.[0]?.textContent?.trim() || input.placeholder);
    this.append(this.list);
    this.speak = speaker(this);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.list.id);
    input.setAttribute('aria-expanded', 'false');
    input.autocomplete = 'off';
    input.addEventListener('input', () => this.wait());
    input.addEventListener('keydown', (event) => this.onKey(event));
    input.addEventListener('blur', () => this.show({ ...this.box, open: false, at: -1 }));
    // Words typed while this script was still on its way count, too.
    if (document.activeElement === input && input.value) this.wait();
    this.list.addEventListener('pointerdown', (event) => event.preventDefault()); // the input keeps the focus
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.take(Number(option.dataset.at));
    });
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), PAUSE_MS);
  }

  private async ask(): Promise<void> {
    const typed = this.input.value.trim();
    this.asked?.abort();
    if (typed.length < 2) return this.show(CLOSED);
    const asked = (this.asked = new AbortController());
    try {
      const address = new URL(this.dataset.source ?? '/api/suggest', location.href);
      address.searchParams.set('q', typed);
      const answer = await fetch(address, { signal: asked.signal, headers: { Accept: 'application/json' } });
      this.found = answer.ok ? read(await answer.json()) : [];
    } catch {
      if (asked.signal.aborted) return; // a newer question is on its way
      this.found = []; // no network: it is a plain search field again
    }
    if (document.activeElement !== this.input) return;
    this.list.replaceChildren(...this.found.map((suggestion, at) => this.option(suggestion, at)));
    const n = this.found.length;
    this.show({ open: n > 0, count: n, at: -1 });
    this.speak(n === 0 ? say(this, 'saidNone') : n === 1 ? say(this, 'saidOne') : say(this, 'saidMany', n));
  }

  private option(suggestion: Suggestion, at: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${at}`;
    option.dataset.at = String(at);
    option.setAttribute('role', 'option');
    const text = document.createElement('span');
    text.textContent = suggestion.text;
    const detail = document.createElement('span');
    detail.className = 'note';
    detail.textContent = suggestion.detail;
    option.append(text, detail);
    return option;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return; // an input method is still choosing a character
    const [box, does] = press(this.box, event.key, event.altKey);
    if (does === 'nothing') return;
    if (does === 'clear') {
      this.input.value = '';
      return;
    }
    if (event.key !== 'Tab') event.preventDefault();
    if (does === 'take') this.take(box.at);
    else this.show(box);
  }

  private take(at: number): void {
    const suggestion = this.found[at];
    this.show({ ...this.box, open: false, at: -1 });
    if (!suggestion) return;
    if (suggestion.address) location.assign(suggestion.address);
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
    const chosen = box.at >= 0 ? this.list.children[box.at] : undefined;
    if (chosen) {
      this.input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else this.input.removeAttribute('aria-activedescendant');
  }
}

island('m-suggest', Suggest);
