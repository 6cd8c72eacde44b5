import { afterEach, describe, expect, it, vi } from 'vitest';
import { ears, hasVoice, hush, listen, read } from './voice';

/** A browser's ear of which the test says what it hears. */
class Ear extends EventTarget {
  static last: Ear;
  lang = '';
  interimResults = true;
  maxAlternatives = 9;
  onresult: ((heard: unknown) => void) | null = null;
  onerror: (() => void) | null = null;
  onend: (() => void) | null = null;
  started = 0;
  stopped = 0;
  constructor() {
    super();
    Ear.last = this;
  }
  start() {
    this.started++;
  }
  stop() {
    this.stopped++;
    this.onend?.();
  }
}

class Utterance {
  lang = '';
  onend: (() => void) | null = null;
  constructor(readonly text: string) {}
}

function mouth(languages: string[]) {
  const spoken: Utterance[] = [];
  const cancel = vi.fn();
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => languages.map((lang) => ({ lang })),
    speak: (words: Utterance) => spoken.push(words),
    cancel,
  });
  return { spoken, cancel };
}

afterEach(() => vi.unstubAllGlobals());

describe('the ear', () => {
  it('is not offered where the browser has none', () => {
    vi.stubGlobal('SpeechRecognition', undefined);
    vi.stubGlobal('webkitSpeechRecognition', undefined);
    expect(ears()).toBeUndefined();
  });

  it('hears once, in the language of the page, and keeps the first reading', async () => {
    vi.stubGlobal('SpeechRecognition', Ear);
    const { heard } = listen('nl');
    expect(Ear.last).toMatchObject({ lang: 'nl', interimResults: false, maxAlternatives: 1, started: 1 });
    Ear.last.onresult?.({ results: [[{ transcript: 'bent u zondag open' }]] });
    Ear.last.onend?.();
    expect(await heard).toBe('bent u zondag open');
  });

  it('gives nothing where the microphone is refused, or nobody spoke', async () => {
    vi.stubGlobal('SpeechRecognition', undefined);
    vi.stubGlobal('webkitSpeechRecognition', Ear);
    const refused = listen('fr');
    Ear.last.onerror?.();
    expect(await refused.heard).toBe('');
    const silent = listen('fr');
    silent.stop();
    expect(Ear.last.stopped).toBe(1);
    expect(await silent.heard).toBe('');
  });
});

describe('the voice', () => {
  it('is offered in a language only where a voice of the device speaks it', () => {
    mouth(['fr-CA', 'EN-gb']);
    expect(hasVoice('fr')).toBe(true);
    expect(hasVoice('en-US')).toBe(true);
    expect(hasVoice('es')).toBe(false);
    vi.stubGlobal('speechSynthesis', undefined);
    expect(hasVoice('fr')).toBe(false);
    expect(() => hush()).not.toThrow();
  });

  it('ends what is being said, then reads each sentence in its own language, and tells when the last has ended', () => {
    const { spoken, cancel } = mouth(['fr']);
    const ended = vi.fn();
    read(
      [
        { text: 'Nous ouvrons à dix heures.', language: 'fr' },
        { text: 'The shop is closed.', language: 'en' },
      ],
      ended,
    );
    expect(cancel).toHaveBeenCalledOnce();
    expect(spoken.map((words) => [words.text, words.lang])).toEqual([
      ['Nous ouvrons à dix heures.', 'fr'],
      ['The shop is closed.', 'en'],
    ]);
    expect(spoken[0]?.onend).toBeNull();
    expect(ended).not.toHaveBeenCalled();
    spoken[1]?.onend?.();
    expect(ended).toHaveBeenCalledOnce();
  });
});
