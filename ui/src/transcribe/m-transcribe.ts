import { island, say, speaker } from '../island';
import type { Zoom } from '../zoom/m-zoom';
import { draft, type Draft } from './draft';

/** How much of the glass's width a line takes when it is looked at. */
const CLOSE = 0.9;
const CLOSEST = 12;

/**
 * Encloses a page's picture (<m-zoom>) and the form of its lines. Enter and the arrows go from line to line, Ctrl+Enter
 * vouches and goes on, Alt+↓ goes to what the machine hesitates about, Escape undoes; the line in hand is marked on the
 * picture. What was not saved is kept for this window. Without it the form is a plain form.
 * data-width, -height: of the picture. Words: data-restored, -forget, -changed, -vouched, -undone.
 */
class Transcribe extends HTMLElement {
  private form!: HTMLFormElement;
  private mark: HTMLElement | undefined;
  private speak!: (words: string) => void;
  private drafted!: Draft;
  private state!: HTMLElement;
  private sent = false;

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('form.sheet-lines');
    if (!form || this.form) return;
    this.form = form;
    this.speak = speaker(this);
    this.drafted = draft(this.dataset.key ?? '', this.dataset.basis ?? '');
    this.state = document.createElement('span');
    this.state.className = 'note';
    form.querySelector('.desk-do')?.append(this.state);
    this.restore();
    form.addEventListener('keydown', (event) => this.onKey(event));
    form.addEventListener('focusin', (event) => this.look(line(event.target)));
    form.addEventListener('input', () => this.keep());
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.choose(event.target);
      this.keep();
    });
    form.addEventListener('submit', () => (this.sent = true));
    this.addEventListener('glass', () => this.look(line(document.activeElement) ?? line(form.querySelector('textarea'))));
    window.addEventListener('beforeunload', this.onLeave);
    this.keep();
  }

  disconnectedCallback(): void {
    window.removeEventListener('beforeunload', this.onLeave);
  }

  private readonly onLeave = (event: BeforeUnloadEvent): void => {
    if (this.isConnected && !this.sent && Object.keys(changes(this.form)).length) event.preventDefault();
  };

  private onKey(event: KeyboardEvent): void {
    const at = line(event.target);
    if (!at || event.isComposing) return;
    if (event.target instanceof HTMLSelectElement) {
      if (event.key !== 'Escape' && event.key !== 'Enter') return;
      field(at)?.focus();
    } else if (event.target instanceof HTMLTextAreaElement) {
      if (!this.inField(event, at, event.target)) return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Whether the key did something. */
  private inField(event: KeyboardEvent, at: HTMLElement, area: HTMLTextAreaElement): boolean {
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const tick = at.querySelector<HTMLInputElement>('.line-vouch input');
      if (tick) tick.checked = true;
      this.keep();
      this.speak(say(this, 'vouched', this.number(at)));
      this.go(at, 1);
    } else if (event.key === 'ArrowDown' && event.altKey) {
      const doubt = at.querySelector<HTMLSelectElement>('.doubts select');
      if (!doubt) return false;
      doubt.focus();
    } else if (event.key === 'Enter' && plain) this.go(at, 1);
    else if (event.key === 'ArrowDown' && plain && below(area)) this.go(at, 1);
    else if (event.key === 'ArrowUp' && plain && above(area)) this.go(at, -1);
    else if (event.key === 'Escape' && plain) this.undo(at, area);
    else return false;
    return true;
  }

  private go(from: HTMLElement, by: number): void {
    const all = [...this.form.querySelectorAll<HTMLElement>('.line')];
    const to = all[all.indexOf(from) + by];
    if (to) field(to)?.focus();
    else if (by > 0) this.form.querySelector<HTMLButtonElement>('.desk-do button')?.focus();
  }

  private undo(at: HTMLElement, area: HTMLTextAreaElement): void {
    area.value = area.defaultValue;
    at.querySelectorAll('input').forEach((box) => {
      if (box.type === 'checkbox') box.checked = box.defaultChecked;
    });
    at.querySelectorAll('select').forEach((select) => {
      select.selectedIndex = first(select);
    });
    this.keep();
    this.speak(say(this, 'undone', this.number(at)));
  }

  /** Another way of reading a word goes into the field at once, where the word still stands there. */
  private choose(select: HTMLSelectElement): void {
    const area = field(line(select));
    const now = select.selectedOptions[0]?.dataset.text;
    if (!area || now === undefined) return;
    const before = [...select.options].map((option) => option.dataset.text ?? '');
    area.value = replaced(area.value, area.dataset.said ?? '', Number(select.dataset.word), before, now);
  }

  private number(at: HTMLElement): number {
    return [...this.form.querySelectorAll('.line')].indexOf(at) + 1;
  }

  private look(at: HTMLElement | null): void {
    const place = at?.dataset.place?.split(',').map(Number);
    const wide = Number(this.dataset.width);
    const high = Number(this.dataset.height);
    if (!place || place.length !== 4 || !place.every(Number.isFinite) || !wide || !high) {
      this.mark?.remove();
      this.mark = undefined;
      return;
    }
    const [x, y, w, h] = place as [number, number, number, number];
    const zoom = this.querySelector<Zoom>('m-zoom');
    zoom?.glass?.show({
      x: (x + w / 2) / wide,
      y: (y + h / 2) / high,
      zoom: Math.min(CLOSEST, Math.max(1, (CLOSE * wide) / Math.max(1, w))),
      turn: 0,
    });
    const link = zoom?.querySelector<HTMLElement>('.zoom-open');
    if (!link) return;
    if (!this.mark) {
      this.mark = document.createElement('span');
      this.mark.className = 'sheet-mark';
      this.mark.setAttribute('aria-hidden', 'true');
      link.append(this.mark);
    }
    this.mark.style.insetInlineStart = `${(100 * x) / wide}%`;
    this.mark.style.insetBlockStart = `${(100 * y) / high}%`;
    this.mark.style.inlineSize = `${(100 * w) / wide}%`;
    this.mark.style.blockSize = `${(100 * h) / high}%`;
  }

  private keep(): void {
    const changed = changes(this.form);
    this.drafted.write(changed);
    const many = new Set(Object.keys(changed).map((name) => name.split('.')[1] ?? name)).size;
    this.state.textContent = many ? say(this, 'changed', many) : '';
  }

  private restore(): void {
    const values = this.drafted.read();
    if (!values || !Object.keys(values).length) return;
    fields(this.form).forEach((each) => {
      const value = values[each.name];
      if (value === undefined) return;
      if (each instanceof HTMLInputElement && each.type === 'checkbox') each.checked = value === '1';
      else each.value = value;
    });
    const note = document.createElement('div');
    note.className = 'notice draft';
    const words = document.createElement('p');
    words.textContent = say(this, 'restored');
    const forget = document.createElement('button');
    forget.type = 'button';
    forget.className = 'button';
    forget.textContent = say(this, 'forget');
    forget.addEventListener('click', () => {
      this.form.reset();
      this.drafted.forget();
      note.remove();
      this.keep();
      this.form.querySelector('textarea')?.focus();
    });
    note.append(words, forget);
    this.form.prepend(note);
  }
}

type Field = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;

function fields(form: HTMLFormElement): Field[] {
  return [...form.querySelectorAll<Field>('textarea, select, input:not([type=hidden])')].filter((each) => each.name);
}

/** Which choice the server sent. */
function first(select: HTMLSelectElement): number {
  return Math.max(0, [...select.options].findIndex((option) => option.hasAttribute('selected')));
}

/** What differs from what the server sent, by the names of the fields. */
export function changes(form: HTMLFormElement): Record<string, string> {
  const changed: Record<string, string> = {};
  fields(form).forEach((each) => {
    if (each instanceof HTMLSelectElement) {
      if (each.value !== each.options[first(each)]?.value) changed[each.name] = each.value;
    } else if (each instanceof HTMLInputElement && each.type === 'checkbox') {
      if (each.checked !== each.defaultChecked) changed[each.name] = each.checked ? '1' : '0';
    } else if (each.value !== each.defaultValue) changed[each.name] = each.value;
  });
  return changed;
}

/**
 * The field with the word at this place of what the machine said put in another way. Typing may have moved the word:
 * then the nearest of its ways that stands there is taken, and where none does the field stays.
 */
export function replaced(value: string, said: string, place: number, ways: string[], now: string): string {
  const parts = value.split(/(\s+)/);
  const words = parts.map((part, i) => ({ part, i })).filter(({ part }) => part && !/^\s+$/.test(part));
  const moved = words.length - said.split(/\s+/).filter(Boolean).length;
  const near = [...words.keys()]
    .filter((at) => ways.includes(words[at]!.part))
    .sort((a, b) => off(a, place, moved) - off(b, place, moved))[0];
  if (near === undefined || off(near, place, moved) > Math.abs(moved)) return value;
  parts[words[near]!.i] = now;
  return parts.join('');
}

function off(at: number, place: number, moved: number): number {
  return Math.min(Math.abs(at - place), Math.abs(at - place - moved));
}

function line(within: EventTarget | null): HTMLElement | null {
  return within instanceof Element ? within.closest<HTMLElement>('.line') : null;
}

function field(at: HTMLElement | null): HTMLTextAreaElement | null {
  return at?.querySelector('textarea') ?? null;
}

/** Whether no line of the field lies below, or above, the place of writing. */
function below(area: HTMLTextAreaElement): boolean {
  return !area.value.slice(area.selectionEnd).includes('\n');
}

function above(area: HTMLTextAreaElement): boolean {
  return !area.value.slice(0, area.selectionStart).includes('\n');
}

island('m-transcribe', Transcribe);
