import { button, island, say, speaker } from '../island';

/**
 * Ways to pass a work on: the device's own sharing where there is one, else the address copied; and the citation,
 * copied. data-share, data-copied, data-failed; data-title, data-url; data-cite and data-citation for the citation.
 */
class Share extends HTMLElement {
  connectedCallback(): void {
    if (this.firstElementChild) return;
    const speak = speaker(this);
    const url = this.dataset.url ?? document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
    const title = this.dataset.title ?? document.title;

    const copy = async (made: HTMLButtonElement, text: string): Promise<void> => {
      const words = made.querySelector('span')!;
      const before = words.textContent;
      let done = true;
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        done = false; // no permission, or a page without https
      }
      const said = say(this, done ? 'copied' : 'failed', text);
      words.textContent = said;
      speak(said);
      setTimeout(() => (words.textContent = before), 3000);
    };

    const share = button('share', say(this, 'share'));
    share.addEventListener('click', () => {
      if (!navigator.share) return void copy(share, url);
      navigator.share({ title, url }).catch((problem: DOMException) => {
        if (problem.name !== 'AbortError') void copy(share, url); // the reader did not simply change their mind
      });
    });
    share.classList.add('button-plain');
    this.append(share);

    const citation = this.dataset.citation;
    if (citation) {
      const cite = button('cite', say(this, 'cite'));
      cite.classList.add('button-plain');
      cite.addEventListener('click', () => void copy(cite, citation));
      this.append(cite);
    }
  }
}

island('m-share', Share);
