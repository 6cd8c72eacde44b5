import { button, island, say } from '../island';

/**
 * `/` goes to the search field, `?` shows every key of this page. The keys that are shown come from the server as a
 * <template><dl>…</dl></template> inside; data-title names the sheet, data-close its button.
 */
class Keys extends HTMLElement {
  private sheet: HTMLDialogElement | undefined;

  connectedCallback(): void {
    document.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented || writing(event.target)) return;
    if (event.key === '/') {
      const field = document.querySelector<HTMLInputElement>('main input[type=search], input[type=search]');
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.select();
    } else if (event.key === '?') {
      event.preventDefault();
      this.show();
    }
  };

  private show(): void {
    if (!this.sheet) {
      const sheet = (this.sheet = document.createElement('dialog'));
      sheet.className = 'keys';
      const title = document.createElement('h2');
      title.id = 'keys-title';
      title.textContent = say(this, 'title');
      sheet.setAttribute('aria-labelledby', title.id);
      const close = button('close', say(this, 'close'));
      close.addEventListener('click', () => sheet.close());
      const template = this.querySelector('template');
      sheet.append(title, ...(template ? [template.content.cloneNode(true)] : []), close);
      this.append(sheet);
    }
    if (!this.sheet.open) this.sheet.showModal();
  }
}

/** Whether a key pressed here is a letter being written. */
export function writing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || !!target.closest('input:not([type=checkbox], [type=radio]), textarea, select'));
}

island('m-keys', Keys);
