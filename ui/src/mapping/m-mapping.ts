import { island, speaker, say } from '../island';

const PAUSE_MS = 250;

/**
 * Encloses the mapping form of an import. A changed destination marks its line and renews the preview of ten records
 * at once (data-preview answers the form with the fragment that replaces #preview). Without it, the form's own button
 * does the same for the whole page. data-renewed is said when the preview has changed.
 */
class Mapping extends HTMLElement {
  private timer: number | undefined;
  private asked: AbortController | undefined;
  private speak!: (words: string) => void;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.timer !== undefined) return;
    this.timer = 0;
    this.speak = speaker(this);
    form.addEventListener('change', (event) => {
      const field = event.target;
      if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) return;
      const row = field.closest('tr');
      if (row) row.dataset.changed = String(changed(row));
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.renew(form), PAUSE_MS);
    });
  }

  private async renew(form: HTMLFormElement): Promise<void> {
    const address = this.dataset.preview;
    const place = this.querySelector('#preview');
    if (!address || !place) return;
    this.asked?.abort();
    const asked = (this.asked = new AbortController());
    place.setAttribute('aria-busy', 'true');
    try {
      const body = new URLSearchParams();
      new FormData(form).forEach((value, name) => typeof value === 'string' && body.append(name, value));
      const answer = await fetch(address, { method: 'POST', body, signal: asked.signal, headers: { 'HX-Request': 'true' } });
      if (!answer.ok) return; // the form's own button still works, and says what is wrong
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#preview');
      if (!fresh) return;
      const before = [...place.querySelectorAll('.label p')].map((line) => line.textContent);
      fresh.querySelectorAll('.label p').forEach((line, i) => {
        if (line.textContent !== before[i]) line.classList.add('just-changed');
      });
      place.replaceWith(fresh);
      this.speak(say(this, 'renewed'));
    } catch {
      // Another change came first, or the network is away.
    } finally {
      this.querySelector('#preview')?.removeAttribute('aria-busy');
    }
  }
}

/** Whether any destination in this line differs from what the server proposed. */
export function changed(row: Element): boolean {
  return [...row.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')].some((field) =>
    field instanceof HTMLSelectElement
      ? field.options[field.selectedIndex] !== (field.querySelector('option[selected]') ?? field.options[0])
      : field.type === 'checkbox'
        ? field.checked !== field.defaultChecked
        : field.value !== field.defaultValue,
  );
}

island('m-mapping', Mapping);
