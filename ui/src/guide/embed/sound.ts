// Speaking and listening by the visitor's browser, where it can: without a microphone or a voice nothing is shown.
import { ears, hasVoice, hush, listen, read } from '../voice';
import { el, type Say } from './answer';

/** A button that puts what it heard into the field; none where the browser does not turn voices into words. */
export function listenButton(say: Say, language: string, heard: (words: string) => void): HTMLElement[] {
  if (!ears()) return [];
  const words = el('span', {}, say('listen'));
  const made = el('button', { type: 'button', class: 'listen', 'aria-describedby': 'listen-note' }, words);
  const note = el('p', { id: 'listen-note', class: 'note listen-note' }, say('listenNote'));
  let stop: (() => void) | undefined;
  made.addEventListener('click', async () => {
    if (stop) return stop();
    hush();
    words.textContent = say('listening');
    try {
      const ear = listen(language);
      stop = ear.stop;
      heard(await ear.heard);
    } catch {
      heard('');
    }
    stop = undefined;
    words.textContent = say('listen');
  });
  return [made, note];
}

/** A button that reads an answer aloud, each sentence in its language, where the device has a voice for it. */
export function readButton(answer: HTMLElement, say: Say): void {
  if (answer.querySelector('.aloud') || !hasVoice(answer.lang)) return;
  const made = el('button', { type: 'button', class: 'aloud', 'aria-pressed': 'false' }, say('read'));
  const rest = (): void => {
    made.textContent = say('read');
    made.setAttribute('aria-pressed', 'false');
  };
  made.addEventListener('click', () => {
    if (made.getAttribute('aria-pressed') === 'true') {
      hush();
      return rest();
    }
    made.textContent = say('hush');
    made.setAttribute('aria-pressed', 'true');
    const said = [...answer.querySelectorAll<HTMLElement>('.words')];
    read(said.map((line) => ({ text: line.textContent ?? '', language: line.lang || answer.lang })), rest);
  });
  answer.append(made);
}

export { hush };
