import { island, memory } from '../island';
import { box, justify } from './justify';

/**
 * Encloses the <ul class="wall">. Breaks its rows evenly, and remembers in this browser whether the visitor prefers the
 * wall or the list (links with data-view, anywhere on the page).
 */
class Wall extends HTMLElement {
  private watch: ResizeObserver | undefined;
  private width = 0;

  connectedCallback(): void {
    document.addEventListener('click', this.onClick);
    const asked = new URLSearchParams(location.search).get('view');
    const liked = asked ?? memory.get('view');
    if (liked === 'wall' || liked === 'list') this.show(liked);
    // In the next frame: hanging changes the height that is being observed.
    this.watch = new ResizeObserver(() => requestAnimationFrame(() => this.hang()));
    this.watch.observe(this);
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.onClick);
    this.watch?.disconnect();
  }

  private readonly onClick = (event: MouseEvent): void => {
    const choice = (event.target as Element).closest?.<HTMLElement>('[data-view]');
    const view = choice?.dataset.view;
    if (!choice || (view !== 'wall' && view !== 'list')) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // a new tab was wanted
    event.preventDefault();
    memory.set('view', view);
    this.show(view);
    if (choice instanceof HTMLAnchorElement) history.replaceState(history.state, '', choice.href);
  };

  private show(view: 'wall' | 'list'): void {
    this.list?.classList.toggle('wall-list', view === 'list');
    document.querySelectorAll<HTMLElement>('[data-view]').forEach((choice) => {
      if (choice.dataset.view === view) choice.setAttribute('aria-current', 'true');
      else choice.removeAttribute('aria-current');
    });
    this.width = 0;
    this.hang();
  }

  private get list(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.wall');
  }

  private hang(): void {
    const list = this.list;
    if (!list) return;
    const works = [...list.children] as HTMLElement[];
    if (list.classList.contains('wall-list')) {
      works.forEach((work) => work.style.removeProperty('flex'));
      works.forEach((work) => work.style.removeProperty('max-inline-size'));
      return;
    }
    const style = getComputedStyle(list);
    const width = list.getBoundingClientRect().width - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (!(width > 0) || Math.abs(width - this.width) < 1) return;
    this.width = width;
    const ratios = works.map((work) => box(parseFloat(work.style.getPropertyValue('--r'))));
    const gap = parseFloat(style.columnGap) || 0;
    for (const row of justify(ratios, width, gap, this.wanted(list))) {
      for (let i = row.from; i < row.to; i++) {
        const work = works[i]!;
        // A hundredth less than it could be: rounding must never push the last picture to the next row.
        work.style.flex = `0 0 ${(ratios[i]! * row.height - 0.01).toFixed(2)}px`;
        work.style.maxInlineSize = 'none';
      }
    }
  }

  /** --row is a clamp(); only the browser can say what it comes to. */
  private wanted(list: HTMLElement): number {
    const ruler = document.createElement('i');
    ruler.style.cssText = 'position:absolute;visibility:hidden;block-size:var(--row)';
    list.append(ruler);
    const height = ruler.getBoundingClientRect().height;
    ruler.remove();
    return height || 200;
  }
}

island('m-wall', Wall);
