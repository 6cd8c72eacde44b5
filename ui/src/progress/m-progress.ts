import { island, number, say } from '../island';
import { duration, read, remember, secondsLeft, size, type Moment } from './pace';

/** Between two questions while nothing fails, in milliseconds; doubled at each failure up to the longest. */
const ASK_MS = 1000;
const LONGEST_MS = 15_000;

/** Words are spoken at most this often; a bar that talks each second is worse than none. */
const SPEAK_MS = 10_000;

/**
 * Encloses a .job and keeps it true while it runs. data-events: server-sent events; else data-src is asked each second.
 * data-left, for instance "{0} of {1}, about {2} left", and data-going, "{0} of {1}", are the sentence;
 * data-bytes says that what is counted is the bytes of a file. data-lost is said while the server does not answer. When the job is over, the page is loaded again: the server
 * writes the summary.
 */
class Progress extends HTMLElement {
  private past: Moment[] = [];
  private events: EventSource | undefined;
  private timer: number | undefined;
  private pause = ASK_MS;
  private spoken = 0;

  connectedCallback(): void {
    const { events, src } = this.dataset;
    if (events) {
      this.events = new EventSource(events);
      this.events.onmessage = (event) => this.tell(JSON.parse(event.data as string));
      this.events.onerror = () => {
        if (this.events?.readyState === EventSource.CLOSED && src) void this.ask(src);
      };
    } else if (src) void this.ask(src);
  }

  disconnectedCallback(): void {
    this.events?.close();
    clearTimeout(this.timer);
  }

  private async ask(src: string): Promise<void> {
    try {
      const answer = await fetch(src, { headers: { Accept: 'application/json' } });
      if (!answer.ok) throw new Error(String(answer.status));
      this.pause = ASK_MS;
      if (this.tell(await answer.json())) return;
    } catch {
      this.pause = Math.min(LONGEST_MS, this.pause * 2);
      this.write(say(this, 'lost'));
    }
    if (this.isConnected) this.timer = window.setTimeout(() => void this.ask(src), this.pause);
  }

  /** True when there is nothing more to ask. */
  private tell(answer: unknown): boolean {
    const job = read(answer);
    if (!job) return false;
    this.past = remember(this.past, { at: performance.now() / 1000, done: job.done });
    const bar = this.querySelector('progress');
    if (bar && job.total > 0) {
      bar.max = job.total;
      bar.value = Math.min(job.done, job.total);
    }
    for (const [key, value] of Object.entries(job.counts)) {
      const place = this.querySelector(`[data-count="${CSS.escape(key)}"]`);
      if (place) place.textContent = job.told[key] ?? number(value);
    }
    const left = secondsLeft(this.past, job.total);
    const language = document.documentElement.lang;
    const far = [job.done, job.total].map((n) => (this.dataset.bytes === undefined ? n : size(n, language)));
    const sentence = job.says
      || (left === null || !this.dataset.left
        ? say(this, 'going', ...far)
        : say(this, 'left', ...far, duration(left, language)));
    this.write(sentence);
    if (job.over) {
      this.events?.close();
      this.dispatchEvent(new CustomEvent('m:over', { bubbles: true }));
      if (this.dataset.then !== 'stay') location.reload();
    }
    return job.over;
  }

  private write(sentence: string): void {
    const line = this.querySelector<HTMLElement>('.job-says');
    if (!line || !sentence) return;
    const now = performance.now();
    const speak = now - this.spoken >= SPEAK_MS;
    line.setAttribute('aria-live', speak ? 'polite' : 'off');
    if (speak) this.spoken = now;
    line.textContent = sentence;
  }
}

island('m-progress', Progress);
