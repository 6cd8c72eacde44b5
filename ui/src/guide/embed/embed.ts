// <mouseion-guide house="https://museum.example" lang="fr" title="Ask us"></mouseion-guide> for any website: one
// script, no cookies, nothing stored, styles kept inside. It says that it is a machine before it answers, and every
// sentence opens into the passage it comes from. Where the house does not answer, it says so, and the link to the
// house's own page remains. What stands inside the element is shown only where this script never arrived.
import { draw, el, type Answer, type Say } from './answer';
import css from './embed.css?inline';
import { hush, listenButton, readButton } from './sound';
import words from './words.json';

type Tag = keyof typeof words;

/** A house that has not answered by then is treated as one that cannot be reached. */
const PATIENCE_MS = 20_000;

class MouseionGuide extends HTMLElement {
  private state: unknown = null;
  private busy = false;
  private log!: HTMLElement;
  private input!: HTMLInputElement;
  private notice!: HTMLElement;
  private first!: HTMLElement;
  private status!: HTMLElement;
  private house!: URL;
  private tag: Tag = 'en';

  connectedCallback(): void {
    const house = this.address();
    if (!house) {
      console.error('<mouseion-guide> needs house="https://…", the address of your Mouseion.');
      return;
    }
    if (this.shadowRoot) return;
    this.house = house;
    const asked = (this.getAttribute('lang') ?? document.documentElement.lang ?? 'en').slice(0, 2).toLowerCase();
    this.tag = asked in words ? (asked as Tag) : 'en';
    const root = this.attachShadow({ mode: 'open' });
    const title = this.getAttribute('title') ?? this.say('title');
    this.removeAttribute('title'); // else the browser would show it over every sentence
    this.notice = el('p', {}, this.say('notice'));
    this.log = el('div', { role: 'log', 'aria-live': 'polite', 'aria-label': this.say('log') });
    this.first = el('div', {});
    this.input = el('input', { id: 'q', name: 'q', type: 'text', autocomplete: 'off', placeholder: this.say('ask') });
    this.status = el('p', { role: 'status', class: 'note status' });
    const [ear, ...note] = listenButton(this.say, this.tag, (heard) => this.take(heard));
    // The click and not the form's sending: a frame may forbid forms to be sent.
    const go = el('button', { type: 'submit' }, this.say('go'));
    go.addEventListener('click', (event) => {
      event.preventDefault();
      void this.ask(this.input.value.trim());
    });
    const form = el(
      'form',
      {},
      el('label', { for: 'q', class: 'unseen' }, this.say('ask')),
      this.input,
      ...(ear ? [ear] : []),
      go,
    );
    const forget = el('button', { type: 'button' }, this.say('forget'));
    forget.addEventListener('click', () => {
      this.state = null;
      hush();
      this.log.replaceChildren();
      this.status.textContent = this.say('forgotten');
      this.input.focus();
    });
    const page = (path: string): string => new URL(`/${this.tag}${path}`, house).href;
    // A sheet of its own and no style element: the policy of a house, or of the page around, may forbid those.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.append(
      el(
        'section',
        { lang: this.tag, 'aria-label': title },
        el('header', {}, el('h2', {}, title), this.notice),
        this.log,
        this.first,
        this.status,
        form,
        ...note,
        el(
          'div',
          { class: 'foot' },
          el('a', { href: page('/guide/about'), target: '_blank', rel: 'noopener' }, this.say('kept')),
          el('a', { href: page('/guide'), target: '_blank', rel: 'noopener' }, this.say('person')),
          forget,
        ),
      ),
    );
    root.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Escape') return;
      const open = (event.target as Element).closest<HTMLDetailsElement>('details[open]');
      if (open) {
        open.open = false;
        open.querySelector('summary')?.focus();
      } else this.input.focus();
    });
    // Voices of the device often arrive after the page.
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', () =>
      this.log.querySelectorAll<HTMLElement>('.answer').forEach((answer) => readButton(answer, this.say)),
    );
    void this.begin();
  }

  disconnectedCallback(): void {
    hush();
  }

  /** What the microphone gave: put into the field, to be looked at before it is asked. */
  private take(heard: string): void {
    this.status.textContent = heard ? '' : this.say('unheard');
    if (!heard) return;
    this.input.value = heard;
    this.input.focus();
  }

  private address(): URL | null {
    try {
      const house = new URL(this.getAttribute('house') ?? '');
      return /^https?:$/.test(house.protocol) ? house : null;
    } catch {
      return null;
    }
  }

  private readonly say: Say = (name, ...values) => {
    const own = this.getAttribute(`word-${name}`);
    const said = own ?? (words[this.tag] as Record<string, string>)[name] ?? '';
    return said.replace(/\{(\d)\}/g, (whole, at: string) => values[Number(at)] ?? whole);
  };

  /** The notice in the house's own words, and questions to begin with. The house counts that it was shown. */
  private async begin(): Promise<void> {
    try {
      const answer = await this.call(`/api/guide/about?lang=${this.tag}`, {});
      if (!answer.ok) return;
      const about = (await answer.json()) as { notice: string; first: string[] };
      this.notice.textContent = about.notice;
      const list = el('ul', { class: 'first' });
      for (const question of about.first) {
        const made = el('button', { type: 'button' }, question);
        made.addEventListener('click', () => void this.ask(question));
        list.append(el('li', {}, made));
      }
      if (about.first.length && !this.log.childElementCount) this.first.append(list);
    } catch {
      // The notice of this script stands, and asking may still work later.
      if (!this.log.childElementCount) this.status.textContent = this.say('away');
    }
  }

  /** Neither cookies nor the address of this page go along. */
  private call(path: string, more: RequestInit): Promise<Response> {
    return fetch(new URL(path, this.house), {
      ...more,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout?.(PATIENCE_MS) ?? null,
    });
  }

  private async ask(asked: string): Promise<void> {
    if (!asked || this.busy) return;
    this.busy = true;
    hush();
    this.first.replaceChildren();
    this.status.textContent = '';
    this.input.value = '';
    const turn = el(
      'article',
      { tabindex: '-1' },
      el('p', { class: 'asked' }, el('span', { class: 'unseen' }, `${this.say('asked')} `), asked),
      el('p', { class: 'note' }, this.say('waiting')),
    );
    this.log.append(turn);
    this.bringUp(turn);
    let shown: HTMLElement;
    try {
      const answer = await this.call(`/api/guide?lang=${this.tag}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ words: asked, lang: this.tag, state: this.state }),
      });
      if (answer.status === 429) shown = this.failed(asked, this.say('fast', answer.headers.get('Retry-After') ?? '5'));
      else if (!answer.ok) shown = this.failed(asked, this.say('lost'));
      else {
        const said = (await answer.json()) as Answer;
        this.state = said.state;
        this.notice.textContent = said.notice;
        shown = draw(said, this.say, this.tag, (words) => void this.ask(words));
        readButton(shown, this.say);
      }
    } catch {
      shown = this.failed(asked, this.say('gone'));
    }
    turn.lastElementChild!.replaceWith(shown);
    this.busy = false;
    this.bringUp(turn);
    // Who went on to something else in the meantime is left there.
    const at = document.activeElement;
    if (!at || at === this || at === document.body) turn.focus({ preventScroll: true });
  }

  private failed(asked: string, why: string): HTMLElement {
    this.input.value ||= asked;
    return el('p', { class: 'failed' }, why);
  }

  /** Scrolls the conversation only, never the page it stands in. */
  private bringUp(turn: HTMLElement): void {
    this.log.scrollTop = turn.offsetTop;
  }
}

if (!customElements.get('mouseion-guide')) customElements.define('mouseion-guide', MouseionGuide);
