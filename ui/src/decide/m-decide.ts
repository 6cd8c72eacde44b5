import { island } from '../island';
import { writing } from '../keys/m-keys';

/**
 * Decisions by one key each, on the <article class="decide"> inside: `j` and `k` go to the next and the one before,
 * a letter named by a button's data-key presses it, `e` goes to the words, Escape comes back from them. The page works
 * without: each article is a form of its own. After a decision the server leads to the next by the address's hash.
 */
class Decide extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', this.onKey);
    const id = location.hash.slice(1);
    if (id) this.all().find((one) => one.id === id)?.focus();
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey);
  }

  private all(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('article.decide')];
  }

  private here(): HTMLElement | null {
    return document.activeElement?.closest<HTMLElement>('article.decide') ?? null;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const here = this.here();
    if (event.key === 'Escape' && here && writing(event.target)) {
      here.focus();
      return;
    }
    if (writing(event.target)) return;
    if (event.key === 'j' || event.key === 'k') {
      const all = this.all();
      const to = here ? all[all.indexOf(here) + (event.key === 'j' ? 1 : -1)] : all[0];
      to?.focus();
    } else if (here && event.key === 'e') {
      here.querySelector('textarea')?.focus();
    } else if (here && /^[a-z]$/.test(event.key)) {
      const button = here.querySelector<HTMLButtonElement>(`button[data-key="${event.key}"]`);
      if (!button) return;
      button.click();
    } else {
      return;
    }
    event.preventDefault();
  };
}

island('m-decide', Decide);
