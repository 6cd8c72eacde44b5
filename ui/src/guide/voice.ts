// Voice by the browser, where it has one. What the browser's maker does with the sound is the browser's affair, which
// the page says before the microphone opens.

interface Heard {
  results: ArrayLike<ArrayLike<{ transcript: string }>>;
}

interface Recogniser extends EventTarget {
  lang: string;
  interimResults: boolean;
  maxAlternatives: number;
  onresult: ((heard: Heard) => void) | null;
  onerror: (() => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
}

type Ears = { SpeechRecognition?: new () => Recogniser; webkitSpeechRecognition?: new () => Recogniser };

export function ears(): (new () => Recogniser) | undefined {
  const window = globalThis as Ears;
  return window.SpeechRecognition ?? window.webkitSpeechRecognition;
}

/** Listens once; resolves to the words, or to nothing. */
export function listen(language: string): { heard: Promise<string>; stop: () => void } {
  const Ear = ears()!;
  const ear = new Ear();
  ear.lang = language;
  ear.interimResults = false;
  ear.maxAlternatives = 1;
  const heard = new Promise<string>((resolve) => {
    ear.onresult = (event) => resolve(event.results[0]?.[0]?.transcript ?? '');
    ear.onerror = () => resolve('');
    ear.onend = () => resolve('');
  });
  ear.start();
  return { heard, stop: () => ear.stop() };
}

/** Whether some voice of this device speaks the language. */
export function hasVoice(language: string): boolean {
  const mouth = globalThis.speechSynthesis;
  return !!mouth && mouth.getVoices().some((voice) => voice.lang.toLowerCase().startsWith(language.slice(0, 2)));
}

/** Reads sentences aloud, each in its language. */
export function read(sentences: { text: string; language: string }[], ended: () => void): void {
  const mouth = globalThis.speechSynthesis;
  mouth.cancel();
  sentences.forEach((sentence, i) => {
    const spoken = new SpeechSynthesisUtterance(sentence.text);
    spoken.lang = sentence.language;
    if (i === sentences.length - 1) spoken.onend = ended;
    mouth.speak(spoken);
  });
}

export function hush(): void {
  globalThis.speechSynthesis?.cancel();
}
