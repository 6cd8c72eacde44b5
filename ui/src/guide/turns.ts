// What a conversation is apart from its page: its text for the clipboard, and the visitor's earlier words for the
// arrow keys.

/** The conversation as plain text: each answer followed by where it is written. */
export function transcript(log: Element, sources: string): string {
  return [...log.querySelectorAll('.turn')]
    .map((turn) => {
      const asked = words(turn.querySelector('.asked'));
      const said = [...turn.querySelectorAll('.said-words')].map(words).filter(Boolean);
      const seen = new Set<string>();
      const places = [...turn.querySelectorAll('.passage')].map((passage) => {
        const link = passage.querySelector<HTMLAnchorElement>('.passage-from a');
        return `${words(passage.querySelector('.passage-from'))}: “${words(passage.querySelector('blockquote'))}”${link ? ` <${link.href}>` : ''}`;
      });
      const once = places.filter((place) => !seen.has(place) && seen.add(place));
      return [`– ${asked}`, ...said, ...(once.length ? [`${sources}:`, ...once.map((place) => `  ${place}`)] : [])].join('\n');
    })
    .join('\n\n');
}

/** Words that are seen: what is only read aloud is left out. */
export function words(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('.unseen').forEach((unseen) => unseen.remove());
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Earlier questions, walked with the arrows as in a terminal; the line being typed waits at the end. */
export class Earlier {
  private readonly said: string[] = [];
  private at = 0;
  private draft = '';

  add(words: string): void {
    if (words && this.said[this.said.length - 1] !== words) this.said.push(words);
    this.at = this.said.length;
    this.draft = '';
  }

  back(typed: string): string | null {
    if (this.at === this.said.length) this.draft = typed;
    if (this.at === 0) return null;
    this.at -= 1;
    return this.said[this.at]!;
  }

  forth(): string | null {
    if (this.at >= this.said.length) return null;
    this.at += 1;
    return this.at === this.said.length ? this.draft : this.said[this.at]!;
  }
}
