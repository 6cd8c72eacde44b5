// The only script every page loads. It looks for island tags, now and after each change of the page (htmx swaps
// included), and fetches an island's chunk the first time its tag appears.

const islands: Record<string, () => Promise<unknown>> = {
  'm-guide': () => import('./guide/m-guide'),
  'm-compare': () => import('./compare/m-compare'),
  'm-decide': () => import('./decide/m-decide'),
  'm-keys': () => import('./keys/m-keys'),
  'm-mapping': () => import('./mapping/m-mapping'),
  'm-passkey': () => import('./passkey/m-passkey'),
  'm-progress': () => import('./progress/m-progress'),
  'm-share': () => import('./share/m-share'),
  'm-suggest': () => import('./suggest/m-suggest'),
  'm-table': () => import('./table/m-table'),
  'm-theme': () => import('./theme/m-theme'),
  'm-timeline': () => import('./timeline/m-timeline'),
  'm-transcribe': () => import('./transcribe/m-transcribe'),
  'm-upload': () => import('./upload/m-upload'),
  'm-wall': () => import('./wall/m-wall'),
  'm-zoom': () => import('./zoom/m-zoom'),
};
const waiting = new Set(Object.keys(islands));

const load = (tag: string): void => {
  if (waiting.delete(tag)) {
    // A chunk that does not come (a lost network) is asked for again when its tag next appears.
    islands[tag]!().catch(() => waiting.add(tag));
  }
};

const look = (root: Element): void => {
  load(root.localName);
  if (waiting.size) {
    root.querySelectorAll([...waiting].join()).forEach((found) => load(found.localName));
  }
};

look(document.documentElement);
new MutationObserver((changes) => {
  for (const change of changes) {
    change.addedNodes.forEach((node) => node instanceof Element && look(node));
  }
}).observe(document.documentElement, { childList: true, subtree: true });

// A menu is a <details>. It closes as menus do: on Escape, and when attention goes elsewhere.
const closeMenus = (except?: Node | null): void =>
  document.querySelectorAll<HTMLDetailsElement>('details.menu[open]').forEach((menu) => {
    if (!except || !menu.contains(except)) menu.open = false;
  });
document.addEventListener('click', (event) => closeMenus(event.target as Node));
document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && (event.target as Element).closest?.<HTMLDetailsElement>('details.menu[open]');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
});

export {};
