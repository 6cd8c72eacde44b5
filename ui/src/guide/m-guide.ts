import { button, island, say, speaker } from '../island';
import { Earlier, transcript } from './turns';
import { ears, hasVoice, hush, listen, read } from './voice';

/** This window's own memory, gone when it closes. */
const KEY = 'mouseion.guide';

/**
 * Encloses the page of the guide. Sends the form without leaving the page, keeps the conversation in this window, moves
 * the focus to the new answer, walks earlier questions with the arrows, listens and reads aloud where the browser can.
 */
class Guide extends HTMLElement {
  private form!: HTMLFormElement;
  private log!: HTMLElement;
  private field!: HTMLTextAreaElement;
  private speak!: (words: string) => void;
  private readonly earlier = new Earlier();
  private busy = false;

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('#ask');
    const log = this.querySelector<HTMLElement>('.talk-log');
    if (!form || !log || this.form) return;
    this.form = form;
    this.log = log;
    this.field = form.querySelector('textarea')!;
    this.speak = speaker(this);
    form.addEventListener('submit', (event) => this.onSubmit(event));
    this.field.addEventListener('keydown', (event) => this.onKey(event));
    this.log.addEventListener('keydown', (event) => this.onEscape(event));
    this.log.querySelectorAll('.asked').forEach((asked) => this.earlier.add(asked.lastChild?.textContent ?? ''));
    this.addTools();
    this.listenButton();
    if (this.log.querySelector('.turn')) this.keep();
    else void this.restore();
  }

  disconnectedCallback(): void {
    hush();
  }

  private onSubmit(event: SubmitEvent): void {
    const by = event.submitter as HTMLButtonElement | null;
    if (by?.hasAttribute('formaction')) return; // printing and handing over are pages of their own
    event.preventDefault();
    const words = (by?.name === 'choice' ? by.value : this.field.value).trim();
    if (words && !this.busy) void this.ask(words);
  }

  private async ask(words: string): Promise<void> {
    this.busy = true;
    hush();
    this.earlier.add(words);
    const waiting = document.createElement('article');
    waiting.className = 'turn';
    const asked = document.createElement('p');
    asked.className = 'asked';
    asked.textContent = words;
    const line = document.createElement('p');
    line.className = 'answer talk-waiting';
    line.textContent = say(this, 'waiting');
    waiting.append(asked, line);
    this.log.querySelectorAll('[data-trouble]').forEach((old) => old.remove());
    this.log.append(waiting);
    this.field.value = '';
    waiting.scrollIntoView({ block: 'nearest' });
    const added = await this.send(words);
    waiting.remove();
    this.busy = false;
    if (!added) {
      this.field.value = words;
      this.trouble(say(this, 'lost'));
      return;
    }
    const trouble = added.querySelector('[data-trouble]');
    if (trouble) {
      this.field.value = words;
      this.log.append(trouble);
      this.field.focus();
      return;
    }
    this.take(added);
    this.querySelector('.talk-first')?.remove();
    const last = this.log.querySelector<HTMLElement>('.turn:last-of-type');
    if (last) {
      last.tabIndex = -1;
      last.scrollIntoView({ block: 'start' });
      last.focus({ preventScroll: true });
    }
    this.keep();
  }

  /** The answer as the server drew it, or null where it did not come. */
  private async send(words: string): Promise<DocumentFragment | null> {
    const body = new URLSearchParams({ q: words, talk: this.seal().value });
    try {
      const answer = await fetch(this.form.action.split('#')[0]!, {
        method: 'POST',
        body,
        headers: { 'HX-Request': 'true' },
      });
      if (!answer.ok && answer.status !== 429) return null;
      const made = document.createElement('template');
      made.innerHTML = await answer.text();
      return made.content;
    } catch {
      return null;
    }
  }

  /** Puts what is new into the log; what stands there already is left alone, so that nothing is read twice. */
  private take(added: DocumentFragment): void {
    const seal = added.querySelector<HTMLInputElement>('input[name=talk]');
    const turns = [...added.querySelectorAll<HTMLElement>('.turn')];
    const there = this.log.querySelectorAll('.turn').length;
    const fresh = turns.length > there ? turns.slice(there) : turns.slice(-1);
    this.log.append(...fresh);
    fresh.forEach((turn) => this.readButton(turn));
    if (seal) this.seal().value = seal.value;
    this.showTools();
  }

  private trouble(words: string): void {
    const line = document.createElement('p');
    line.className = 'notice attention';
    line.dataset.trouble = '';
    line.textContent = words;
    this.log.append(line);
    this.field.focus();
  }

  private seal(): HTMLInputElement {
    return this.form.querySelector<HTMLInputElement>('input[name=talk]')!;
  }

  private keep(): void {
    try {
      sessionStorage.setItem(KEY, this.seal().value);
    } catch {
      // no memory: the conversation lives on this page only
    }
  }

  /** Back from a work or a source: the conversation is asked for again, and the server only draws it. */
  private async restore(): Promise<void> {
    let kept: string | null = null;
    try {
      kept = sessionStorage.getItem(KEY);
    } catch {
      return;
    }
    if (!kept) return;
    this.seal().value = kept;
    const added = await this.send('');
    if (!added || this.busy) return;
    const turns = added.querySelectorAll('.turn').length;
    if (!turns) return this.forget();
    this.log.setAttribute('aria-live', 'off');
    this.take(added);
    this.log.querySelectorAll('.asked').forEach((asked) => this.earlier.add(asked.lastChild?.textContent ?? ''));
    this.querySelector('.talk-first')?.remove();
    setTimeout(() => this.log.setAttribute('aria-live', 'polite'), 500);
  }

  private forget(): void {
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // nothing was kept
    }
    this.seal().value = '';
    this.log.replaceChildren();
    this.showTools();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.form.requestSubmit();
      return;
    }
    if (event.key === 'Escape') {
      hush();
      this.field.value = '';
      return;
    }
    const line = this.field.value;
    const up = event.key === 'ArrowUp' && !line.slice(0, this.field.selectionStart).includes('\n');
    const down = event.key === 'ArrowDown' && !line.slice(this.field.selectionEnd).includes('\n');
    const other = up ? this.earlier.back(line) : down ? this.earlier.forth() : null;
    if (other !== null) {
      event.preventDefault();
      this.field.value = other;
    }
  }

  /** Closes the open passage, or goes back to the field. */
  private onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    const open = (event.target as Element).closest<HTMLDetailsElement>('details[open]');
    if (open) {
      open.open = false;
      open.querySelector('summary')?.focus();
    } else this.field.focus();
  }

  /** The tools stand in the page only where it came with turns; here they wait for the first one. */
  private addTools(): void {
    let tools = this.querySelector<HTMLElement>('.talk-tools');
    if (!tools) return;
    const copy = button('copy', say(this, 'copy'));
    copy.classList.add('button-plain');
    copy.addEventListener('click', () => void this.copy(copy));
    tools.append(copy);
    tools.querySelector('[data-forget]')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.forget();
      this.speak(say(this, 'forgotten'));
      this.field.focus();
    });
    this.showTools();
    this.log.querySelectorAll<HTMLElement>('.turn').forEach((turn) => this.readButton(turn));
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', () =>
      this.log.querySelectorAll<HTMLElement>('.turn').forEach((turn) => this.readButton(turn)),
    );
  }

  private showTools(): void {
    const tools = this.querySelector<HTMLElement>('.talk-tools');
    if (tools) tools.hidden = !this.log.querySelector('.turn');
  }

  private async copy(made: HTMLButtonElement): Promise<void> {
    let done = true;
    try {
      await navigator.clipboard.writeText(transcript(this.log, say(this, 'sources')));
    } catch {
      done = false;
    }
    const words = made.querySelector('span')!;
    const before = say(this, 'copy');
    words.textContent = say(this, done ? 'copied' : 'uncopied');
    this.speak(words.textContent);
    setTimeout(() => (words.textContent = before), 3000);
  }

  private readButton(turn: HTMLElement): void {
    const answer = turn.querySelector<HTMLElement>('.answer');
    if (!answer || answer.querySelector('.answer-tools') || !hasVoice(answer.lang || document.documentElement.lang)) return;
    const tools = document.createElement('p');
    tools.className = 'answer-tools';
    const made = button('sound', say(this, 'read'));
    made.classList.add('button-plain');
    const words = made.querySelector('span')!;
    const rest = (): void => {
      words.textContent = say(this, 'read');
      made.setAttribute('aria-pressed', 'false');
    };
    made.addEventListener('click', () => {
      if (made.getAttribute('aria-pressed') === 'true') {
        hush();
        rest();
        return;
      }
      words.textContent = say(this, 'hush');
      made.setAttribute('aria-pressed', 'true');
      const sentences = [...answer.querySelectorAll<HTMLElement>('.said-words')].map((said) => ({
        text: said.textContent ?? '',
        language: said.lang || answer.lang,
      }));
      read(sentences, rest);
    });
    tools.append(made);
    answer.append(tools);
  }

  private listenButton(): void {
    if (!ears()) return;
    const made = button('voice', say(this, 'listen'));
    made.title = say(this, 'listenNote');
    const words = made.querySelector('span')!;
    const note = document.createElement('p');
    note.className = 'note';
    note.id = 'listen-note';
    note.textContent = say(this, 'listenNote');
    made.setAttribute('aria-describedby', note.id);
    let stop: (() => void) | undefined;
    made.addEventListener('click', async () => {
      if (stop) return stop();
      hush();
      made.classList.add('listening');
      words.textContent = say(this, 'listening');
      const ear = listen(document.documentElement.lang);
      stop = ear.stop;
      const heard = await ear.heard;
      stop = undefined;
      made.classList.remove('listening');
      words.textContent = say(this, 'listen');
      if (heard) {
        this.field.value = heard;
        this.field.focus();
      } else this.speak(say(this, 'unheard'));
    });
    this.form.querySelector('.talk-line')!.append(made);
    this.append(note);
  }
}

island('m-guide', Guide);
