import { island } from '../island';
import { order, type Way } from './order';

/**
 * Encloses a table. Arrow keys walk through its rows, Enter opens the row's link, a space ticks its box. A heading
 * whose link carries data-sort="here" sorts in place, for tables that are whole on the page; other headings are
 * ordinary links, so that the address always says how the page is sorted.
 */
class Table extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('click', this.onClick);
  }

  disconnectedCallback(): void {
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('click', this.onClick);
  }

  private get rows(): HTMLTableRowElement[] {
    return [...(this.querySelector('tbody')?.rows ?? [])];
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    if (target.closest('select, textarea, input:not([type=checkbox])') || event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = this.rows;
    const at = rows.findIndex((row) => row.contains(target));
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? 0 : at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to !== undefined) {
      const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
      if (!row) return;
      event.preventDefault();
      this.stand(row);
    } else if (event.key === 'Enter' && target === rows[at]) {
      rows[at]!.querySelector<HTMLElement>('a[href]')?.click();
    } else if (event.key === ' ' && target === rows[at]) {
      event.preventDefault();
      rows[at]!.querySelector<HTMLElement>('input[type=checkbox]')?.click();
    }
  };

  private stand(row: HTMLTableRowElement): void {
    for (const other of this.rows) {
      other.tabIndex = -1;
      other.removeAttribute('aria-selected');
    }
    row.tabIndex = 0;
    row.setAttribute('aria-selected', 'true');
    row.focus();
    row.scrollIntoView({ block: 'nearest' });
  }

  private readonly onClick = (event: MouseEvent): void => {
    const heading = (event.target as Element).closest<HTMLElement>('th [data-sort="here"]')?.closest('th');
    const body = this.querySelector('tbody');
    if (!heading || !body) return;
    event.preventDefault();
    const way: Way = heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    const rows = this.rows;
    const cells = rows.map((row) => {
      const cell = row.cells[heading.cellIndex];
      return cell?.dataset.value ?? cell?.textContent ?? '';
    });
    heading.parentElement!.querySelectorAll('th').forEach((th) => th.removeAttribute('aria-sort'));
    heading.setAttribute('aria-sort', way);
    body.append(...order(cells, way, document.documentElement.lang).map((i) => rows[i]!));
  };
}

island('m-table', Table);
