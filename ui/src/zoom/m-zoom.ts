import { button, island, say } from '../island';
import type { Glass } from './glass';

/**
 * Encloses <a class="zoom-open"><img></a>. The first click, Enter or pinch brings the magnifying glass (its chunk is
 * 90 kB, so it is fetched when the pointer comes near, not before). Without it the link opens the picture itself.
 * data-tiles: a IIIF info.json; else the link's own picture is used. Words: data-open, -in, -out, -whole, -full,
 * -turn, -close, -help.
 */
export class Zoom extends HTMLElement {
  glass: Glass | undefined;
  private link!: HTMLAnchorElement;

  /** Opens the glass, as a click does. */
  look: () => Promise<void> = () => Promise.resolve();

  connectedCallback(): void {
    const link = this.querySelector<HTMLAnchorElement>('a.zoom-open');
    if (!link || this.link) return;
    this.link = link;
    const tools = document.createElement('div');
    tools.className = 'zoom-tools';
    const open = button('zoom', say(this, 'open'));
    tools.append(open);
    this.append(tools);
    const start = (event: Event): void => {
      if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
      event.preventDefault();
      void this.look();
    };
    this.look = () => this.open(tools, open);
    open.addEventListener('click', start);
    link.addEventListener('click', start);
    this.addEventListener('pointerenter', () => void import('./glass'), { once: true });
  }

  disconnectedCallback(): void {
    this.glass?.close();
  }

  private async open(tools: HTMLElement, open: HTMLElement): Promise<void> {
    if (this.glass) return;
    try {
      const { look } = await import('./glass');
      this.link.hidden = tools.hidden = true;
      const picture = this.dataset.tiles ?? { type: 'image' as const, url: this.link.href };
      this.glass = look(this, picture, this.link.querySelector('img')?.alt ?? '', () => {
        this.glass = undefined;
        this.link.hidden = tools.hidden = false;
        open.focus();
      });
      this.dispatchEvent(new CustomEvent('glass', { bubbles: true }));
    } catch {
      location.assign(this.link.href); // no glass to be had: the picture itself
    }
  }
}

island('m-zoom', Zoom);
