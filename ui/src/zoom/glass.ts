import OpenSeadragon from 'openseadragon';
import { button, say } from '../island';

/** An open magnifying glass. */
export interface Glass {
  close(): void;
  /** Tells where it looks, as shares of the picture: centre, zoom against the whole picture, turn in degrees. */
  watch(heard: (view: View) => void): void;
  show(view: View): void;
}

/** What a glass looks at, whatever the size of the picture. */
export interface View {
  x: number;
  y: number;
  zoom: number;
  turn: number;
}

type Source = string | { type: 'image'; url: string };

/**
 * OpenSeadragon looks for its own <style> (which takes the focus ring away on phones) and adds it where it is missing;
 * the security policy forbids styles in the page. An element of that name in no language satisfies both: the ring stays.
 */
function own(): void {
  const mark = 'data-openseadragon-mobile-css';
  if (document.querySelector(`style[${mark}]`)) return;
  const none = document.createElementNS(null, 'style');
  none.setAttribute(mark, 'true');
  document.head.append(none);
}

/** Opens the glass inside `house`, whose data attributes hold the words. */
export function look(house: HTMLElement, source: Source, alt: string, closed: () => void): Glass {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const frame = document.createElement('div');
  frame.className = 'zoom-glass';
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', alt);
  house.append(frame);

  own();
  const viewer = OpenSeadragon({
    element: frame,
    tileSources: source,
    showNavigationControl: false,
    drawer: 'canvas', // a page may hold several; browsers give few WebGL contexts
    visibilityRatio: 0.8,
    maxZoomPixelRatio: 3,
    animationTime: still ? 0 : 0.15,
    immediateRender: still,
    gestureSettingsMouse: { clickToZoom: true, dblClickToZoom: false },
    crossOriginPolicy: false, // pictures of other houses come without leave to be read back, and are only shown
  });

  const help = document.createElement('p');
  help.className = 'zoom-help';
  help.id = `zoom-help-${Math.random().toString(36).slice(2, 8)}`;
  help.textContent = say(house, 'help');
  help.hidden = true;
  const canvas = viewer.canvas as HTMLElement;
  canvas.setAttribute('aria-label', alt);
  canvas.setAttribute('aria-describedby', help.id);

  const close = (): void => {
    if (!frame.isConnected) return;
    viewer.destroy();
    frame.remove();
    closed();
  };
  const by = (factor: number): void => {
    viewer.viewport.zoomBy(factor).applyConstraints();
  };
  const whole = (): void => {
    viewer.viewport.setRotation(0, still);
    viewer.viewport.goHome(still);
  };
  const turn = (): void => {
    viewer.viewport.setRotation(viewer.viewport.getRotation() + 90, still);
  };
  const full = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void frame.requestFullscreen?.().catch(() => undefined);
  };
  const asked = (): void => {
    help.hidden = !help.hidden;
  };

  const tools = document.createElement('div');
  tools.className = 'zoom-tools';
  const tool = (name: string, word: string, does: () => void): void => {
    const made = button(name, say(house, word), false);
    made.addEventListener('click', does);
    tools.append(made);
  };
  tool('zoom', 'in', () => by(1.5));
  tool('zoom-out', 'out', () => by(1 / 1.5));
  tool('home', 'whole', whole);
  if (house.dataset.turn) tool('turn', 'turn', turn);
  tool('full', 'full', full);
  tool('keys', 'keys', asked);
  tool('close', 'close', close);
  frame.append(help, tools);

  // OpenSeadragon knows the arrows, + − 0 and r; its f would mirror the picture, where ours fills the screen.
  viewer.addHandler('canvas-key', (event) => {
    const key = (event.originalEvent as KeyboardEvent).key;
    if (key === 'f' || key === 'F') event.preventDefaultAction = true;
  });
  frame.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !document.fullscreenElement) close();
    else if (event.key === '?') asked();
    else if (event.key === 'f') full();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  viewer.addOnceHandler('open-failed', close);
  const ratio = (): number => {
    const size = viewer.world.getItemAt(0)?.getContentSize();
    return size ? size.y / size.x : 1;
  };
  let told = false; // what another glass said is not said back
  canvas.focus();
  return {
    close,
    watch: (heard) => {
      viewer.addHandler('viewport-change', () => {
        if (told || !viewer.world.getItemCount()) return;
        const at = viewer.viewport.getCenter(true);
        heard({
          x: at.x,
          y: at.y / ratio(),
          zoom: viewer.viewport.getZoom(true) / viewer.viewport.getHomeZoom(),
          turn: viewer.viewport.getRotation(true),
        });
      });
    },
    show: (view) => {
      if (!viewer.world.getItemCount()) return;
      told = true;
      viewer.viewport.zoomTo(view.zoom * viewer.viewport.getHomeZoom(), undefined, true);
      viewer.viewport.panTo(new OpenSeadragon.Point(view.x, view.y * ratio()), true);
      viewer.viewport.setRotation(view.turn, true);
      setTimeout(() => (told = false), 0);
    },
  };
}
