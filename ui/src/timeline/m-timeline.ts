import { island, say } from '../island';
import { covering, move, put, worksIn, type Column, type End, type Range } from './range';

/**
 * Encloses a .timeline: two handles over the columns of its table choose a range of years and send its form.
 * data-first and data-last name the handles; data-says, for instance "from {0} to {1}: {2} works", is what they say.
 */
class Timeline extends HTMLElement {
  private columns: Column[] = [];
  private rows: HTMLTableRowElement[] = [];
  private range: Range = { first: 0, last: 0 };
  private handles = new Map<End, HTMLButtonElement>();

  connectedCallback(): void {
    const body = this.querySelector('tbody');
    const form = this.querySelector('form');
    if (!body || !form || this.handles.size) return;
    this.rows = [...body.rows];
    this.columns = this.rows.map((row) => ({
      from: Number(row.dataset.year),
      until: Number(row.dataset.until ?? row.dataset.year),
      works: Number(row.dataset.works ?? row.cells[1]?.textContent?.replace(/[^\d]/g, '') ?? 0),
    }));
    if (this.columns.length < 2) return;
    const year = (name: string): number | null => {
      const value = this.field(name)?.value.trim();
      return value && Number.isFinite(Number(value)) ? Number(value) : null;
    };
    this.range = covering(this.columns, year('from'), year('to'));
    const track = document.createElement('div');
    track.className = 'timeline-handles';
    for (const end of ['first', 'last'] as const) track.append(this.handle(end, track));
    this.querySelector('table')!.after(track);
    this.show();
  }

  private field(name: 'from' | 'to' | string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[name="${this.dataset[name] ?? name}"]`);
  }

  private handle(end: End, track: HTMLElement): HTMLButtonElement {
    const handle = document.createElement('button');
    handle.type = 'button';
    handle.className = 'timeline-handle';
    handle.setAttribute('role', 'slider');
    handle.setAttribute('aria-label', say(this, end));
    handle.setAttribute('aria-valuemin', String(this.columns[0]!.from));
    handle.setAttribute('aria-valuemax', String(this.columns.at(-1)!.until));
    handle.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        return this.send();
      }
      const rtl = getComputedStyle(this).direction === 'rtl';
      const moved = move(this.range, end, event.key, this.columns.length, rtl);
      if (!moved) return;
      event.preventDefault();
      this.range = moved;
      this.show();
    });
    handle.addEventListener('pointerdown', (event) => {
      handle.setPointerCapture(event.pointerId);
      handle.addEventListener('pointermove', follow);
    });
    handle.addEventListener('lostpointercapture', () => {
      handle.removeEventListener('pointermove', follow);
      this.send();
    });
    const follow = (event: PointerEvent): void => {
      const place = track.getBoundingClientRect();
      const rtl = getComputedStyle(this).direction === 'rtl';
      const share = (rtl ? place.right - event.clientX : event.clientX - place.left) / place.width;
      const edge = share * this.columns.length;
      this.range = put(this.range, end, end === 'first' ? edge : edge - 1, this.columns.length);
      this.show();
    };
    this.handles.set(end, handle);
    return handle;
  }

  private show(): void {
    const { first, last } = this.range;
    const n = this.columns.length;
    const from = this.columns[first]!.from;
    const until = this.columns[last]!.until;
    this.rows.forEach((row, i) => (row.dataset.in = String(i >= first && i <= last)));
    for (const [end, handle] of this.handles) {
      handle.style.insetInlineStart = `${((end === 'first' ? first : last + 1) / n) * 100}%`;
      handle.setAttribute('aria-valuenow', String(end === 'first' ? from : until));
      // Years are read as years, not as thousands with a separator.
      handle.setAttribute('aria-valuetext', say(this, 'says', String(from), String(until), worksIn(this.columns, this.range)));
    }
    const all = first === 0 && last === n - 1;
    const [a, b] = [this.field('from'), this.field('to')];
    if (a) a.value = all ? '' : String(from);
    if (b) b.value = all ? '' : String(until);
  }

  private send(): void {
    this.querySelector('form')?.requestSubmit();
  }
}

island('m-timeline', Timeline);
