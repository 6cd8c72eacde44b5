// How long long work will still take. The pace of the last half minute counts, so that a slow start or a pause does not
// spoil the estimate for ever; nothing is said before there is something to go by.

export interface Moment {
  /** seconds */
  readonly at: number;
  readonly done: number;
}

const WINDOW_S = 30;
const FIRST_WORD_S = 3;

/** Keeps what is needed of the past, newest last. Work that went backwards (another try) starts a new past. */
export function remember(past: readonly Moment[], now: Moment): Moment[] {
  const last = past.at(-1);
  if (last && now.done < last.done) return [now];
  return [...past.filter((m) => now.at - m.at <= WINDOW_S), now];
}

/** Seconds left, or null where nobody can know yet. */
export function secondsLeft(past: readonly Moment[], total: number): number | null {
  const first = past[0];
  const last = past.at(-1);
  if (!first || !last || total <= 0 || last.at - first.at < FIRST_WORD_S) return null;
  const pace = (last.done - first.done) / (last.at - first.at);
  if (pace <= 0) return null;
  return Math.max(0, (total - last.done) / pace);
}

/** "26 seconds", "4 minutes", in the page's language: rounded as a person would say it. */
export function duration(seconds: number, language: string): string {
  const [value, unit] =
    seconds < 55 ? [Math.max(5, Math.ceil(seconds / 5) * 5), 'second']
    : seconds < 55 * 60 ? [Math.max(1, Math.round(seconds / 60)), 'minute']
    : [Math.round(seconds / 360) / 10, 'hour'];
  return new Intl.NumberFormat(language || undefined, { style: 'unit', unit: unit as string, unitDisplay: 'long' }).format(value as number);
}

/** "120 kB", "3.4 MB", in the page's language: bytes as a person would say them. */
export function size(bytes: number, language: string): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : bytes < 1e9 ? [bytes / 1e6, 'megabyte'] : [bytes / 1e9, 'gigabyte'];
  return new Intl.NumberFormat(language || undefined, { style: 'unit', unit: unit as string, maximumFractionDigits: 1 }).format(value as number);
}

/** A job as the server tells it. */
export interface Job {
  readonly done: number;
  readonly total: number;
  readonly over: boolean;
  readonly says: string;
  readonly counts: Readonly<Record<string, number>>;
  /** counts as sentences, where the server has them */
  readonly told: Readonly<Record<string, string>>;
}

const STATES_OVER = new Set(['DONE', 'FAILED', 'CANCELLED']);

/** Reads {done, total, state | over, says, counts}, or the same with progress: {done, total, counts}. */
export function read(answer: unknown): Job | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const whole = answer as Record<string, unknown>;
  const inner = (typeof whole.progress === 'object' && whole.progress !== null ? whole.progress : whole) as Record<string, unknown>;
  const figure = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0);
  const counts: Record<string, number> = {};
  for (const [key, value] of Object.entries((inner.counts ?? {}) as Record<string, unknown>)) counts[key] = figure(value);
  const told: Record<string, string> = {};
  for (const [key, value] of Object.entries((whole.told ?? {}) as Record<string, unknown>)) if (typeof value === 'string') told[key] = value;
  return {
    done: figure(inner.done),
    total: figure(inner.total),
    over: whole.over === true || STATES_OVER.has(String(whole.state)),
    says: typeof whole.says === 'string' ? whole.says : '',
    counts,
    told,
  };
}
