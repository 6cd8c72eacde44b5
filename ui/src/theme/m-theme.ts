import { icon, island, memory, say } from '../island';

const themes = ['system', 'light', 'dark', 'contrast'] as const;

/** Light, dark, high contrast, or as the device says. data-label and a data-… name for each theme. */
class Theme extends HTMLElement {
  connectedCallback(): void {
    if (this.firstElementChild) return;
    const menu = document.createElement('details');
    menu.className = 'menu';
    const summary = document.createElement('summary');
    const name = document.createElement('span');
    name.className = 'unseen';
    name.textContent = say(this, 'label');
    summary.title = name.textContent;
    summary.append(icon('theme'), name);
    const list = document.createElement('ul');
    list.className = 'menu-leaf';
    for (const theme of themes) {
      const item = document.createElement('li');
      const choice = document.createElement('button');
      choice.type = 'button';
      choice.value = theme;
      choice.textContent = say(this, theme);
      choice.addEventListener('click', () => {
        this.choose(theme);
        menu.open = false;
        summary.focus();
      });
      item.append(choice);
      list.append(item);
    }
    menu.append(summary, list);
    this.append(menu);
    this.show(memory.get('theme') ?? 'system');
  }

  private choose(theme: string): void {
    memory.set('theme', theme === 'system' ? null : theme);
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    document.querySelectorAll<Theme>('m-theme').forEach((other) => other.show(theme));
  }

  private show(theme: string): void {
    this.querySelectorAll('button').forEach((b) => b.setAttribute('aria-pressed', String(b.value === theme)));
  }
}

island('m-theme', Theme);
