// What islands share: how they are declared, and how they speak. An island holds no words of its own: the server
// writes them into data attributes, from the message bundles, with {0}, {1} … where values go.

/** Declares the element once, also when its chunk is evaluated twice. */
export function island(tag: string, type: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, type);
}

/** The sentence that the server put in `data-…`, with its values; empty where it put none. */
export function say(element: HTMLElement, name: string, ...values: (string | number)[]): string {
  return fill(element.dataset[name] ?? '', ...values);
}

export function fill(sentence: string, ...values: (string | number)[]): string {
  return sentence.replace(/\{(\d+)\}/g, (whole, index: string) => {
    const value = values[Number(index)];
    if (value === undefined) return whole;
    return typeof value === 'number' ? number(value) : value;
  });
}

/** Numbers as the page's language writes them. */
export function number(value: number): string {
  return new Intl.NumberFormat(document.documentElement.lang || undefined).format(value);
}

export function icon(name: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `/icons/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/** A button with an icon and its name, seen or only heard. */
export function button(name: string, label: string, seen = true): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = seen ? 'button' : 'button button-icon';
  const words = document.createElement('span');
  words.textContent = label;
  if (!seen) {
    words.className = 'unseen';
    made.title = label;
  }
  made.append(icon(name), words);
  return made;
}

/** A line that is spoken when it changes, without moving the focus. */
export function speaker(within: Element): (words: string) => void {
  const line = document.createElement('p');
  line.className = 'unseen';
  line.setAttribute('role', 'status');
  within.append(line);
  return (words) => {
    line.textContent = words;
  };
}

/** The browser's own memory, which may be full, forbidden or absent: then nothing is remembered, and nothing breaks. */
export const memory = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(`mouseion.${key}`);
    } catch {
      return null;
    }
  },
  set(key: string, value: string | null): void {
    try {
      if (value === null) localStorage.removeItem(`mouseion.${key}`);
      else localStorage.setItem(`mouseion.${key}`, value);
    } catch {
      // The choice holds for this page only.
    }
  },
};
