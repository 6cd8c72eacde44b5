import { button, island, say } from '../island';
import type { View } from '../zoom/glass';
import type { Zoom } from '../zoom/m-zoom';

/**
 * Encloses two <m-zoom>. A button opens both glasses; on wish each follows the other. Without it there are two pictures
 * side by side. Words: data-both, -together.
 */
class Compare extends HTMLElement {
  connectedCallback(): void {
    const sides = [...this.querySelectorAll<Zoom>('m-zoom')];
    if (sides.length !== 2 || this.querySelector('.compare-tools')) return;
    const tools = document.createElement('div');
    tools.className = 'row compare-tools';
    const both = button('zoom', say(this, 'both'));
    both.addEventListener('click', () => void this.openBoth(sides));
    const label = document.createElement('label');
    label.className = 'tick';
    const together = document.createElement('input');
    together.type = 'checkbox';
    label.append(together, ` ${say(this, 'together')}`);
    tools.append(both, label);
    this.prepend(tools);
    sides.forEach((side, at) =>
      side.addEventListener('glass', () =>
        side.glass?.watch((view: View) => {
          if (together.checked) sides[1 - at]!.glass?.show(view);
        }),
      ),
    );
  }

  private async openBoth(sides: Zoom[]): Promise<void> {
    await customElements.whenDefined('m-zoom');
    for (const side of sides) await side.look();
  }
}

island('m-compare', Compare);
