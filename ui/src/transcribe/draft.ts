/** What was typed and not saved yet, for this window only: a page of a register may not be for everybody's eyes. */
export interface Draft {
  read(): Record<string, string> | null;
  write(values: Record<string, string>): void;
  forget(): void;
}

/** Drafts of one page over one basis. A draft over an older basis is thrown away: its lines are others. */
export function draft(key: string, basis: string): Draft {
  const name = `mouseion.draft:${key}:${basis}`;
  const store = own();
  if (store) {
    Object.keys(store)
      .filter((other) => other.startsWith(`mouseion.draft:${key}:`) && other !== name)
      .forEach((other) => store.removeItem(other));
  }
  return {
    read: () => {
      try {
        const found: unknown = JSON.parse(store?.getItem(name) ?? 'null');
        return found && typeof found === 'object' ? (found as Record<string, string>) : null;
      } catch {
        return null;
      }
    },
    write: (values) => {
      try {
        if (Object.keys(values).length) store?.setItem(name, JSON.stringify(values));
        else store?.removeItem(name);
      } catch {
        // Full: the fields still hold what was typed.
      }
    },
    forget: () => store?.removeItem(name),
  };
}

function own(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
