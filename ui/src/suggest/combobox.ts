// What a key does in a combobox with a list of suggestions, after the ARIA Authoring Practices Guide 1.2,
// "Editable Combobox With List Autocomplete". Kept apart from the page so that each rule can be tested.

export interface Box {
  readonly open: boolean;
  readonly count: number;
  /** the option that Enter would take, or -1 while the reader's own words count */
  readonly at: number;
}

export type Does = 'nothing' | 'move' | 'take' | 'close' | 'clear';

export const CLOSED: Box = { open: false, count: 0, at: -1 };

export function press(box: Box, key: string, alt = false): [Box, Does] {
  const stay: [Box, Does] = [box, 'nothing'];
  if (key === 'Escape') return box.open ? [{ ...box, open: false, at: -1 }, 'close'] : [box, 'clear'];
  if (box.count === 0) return stay;
  switch (key) {
    case 'ArrowDown':
      if (alt) return [{ ...box, open: true }, 'move'];
      return [{ ...box, open: true, at: box.open && box.at + 1 < box.count ? box.at + 1 : box.open ? -1 : 0 }, 'move'];
    case 'ArrowUp':
      if (alt) return [{ ...box, open: false, at: -1 }, 'close'];
      return [{ ...box, open: true, at: box.at < 0 ? box.count - 1 : box.at - 1 }, 'move'];
    case 'Enter':
      return box.open && box.at >= 0 ? [{ ...box, open: false }, 'take'] : stay;
    case 'Tab':
      return box.open ? [{ ...box, open: false, at: -1 }, 'close'] : stay;
    default:
      return stay;
  }
}

export interface Suggestion {
  readonly kind: string;
  readonly text: string;
  readonly detail: string;
  readonly address: string;
}

/** What the server sent, whatever it sent: only entries that have words are kept. */
export function read(answer: unknown): Suggestion[] {
  const list = Array.isArray(answer) ? answer : (answer as { suggestions?: unknown } | null)?.suggestions;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const e = (entry ?? {}) as Partial<Record<keyof Suggestion, unknown>>;
    const text = typeof e.text === 'string' ? e.text.trim() : '';
    if (!text) return [];
    const word = (value: unknown): string => (typeof value === 'string' ? value : '');
    return [{ kind: word(e.kind), text, detail: word(e.detail), address: safe(word(e.address)) }];
  });
}

/** Only addresses of pages: a path of the site or http(s). Anything else (javascript:, data:) is dropped. */
export function safe(address: string): string {
  return /^(https?:\/\/|\/(?!\/))/i.test(address) ? address : '';
}
