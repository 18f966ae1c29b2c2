// Files that are dropped into the window. The shell tells of them: a page by itself never learns a path.

import { listen, TauriEvent, type Event } from '@tauri-apps/api/event';

interface Dragged {
  /** In pixels of the screen, which may be finer than those of the page. */
  position: { x: number; y: number };
}
interface Dropped extends Dragged {
  paths: string[];
}

/** Takes the first file that is dropped onto a region, and says whether one is held over it. Called while a component is set up. */
export function dropped(region: () => Element | null | undefined, take: (path: string) => void) {
  let over = $state(false);

  const hit = ({ payload: { position } }: Event<Dragged>) => {
    const { x, y } = position;
    const under = document.elementFromPoint(x / devicePixelRatio, y / devicePixelRatio);
    return under !== null && region()?.contains(under) === true;
  };
  const left = () => void (over = false);

  $effect(() => {
    const hearing = [
      listen<Dragged>(TauriEvent.DRAG_OVER, (event) => void (over = hit(event))),
      listen(TauriEvent.DRAG_LEAVE, left),
      listen<Dropped>(TauriEvent.DRAG_DROP, (event) => {
        left();
        const [path] = event.payload.paths;
        if (path !== undefined && hit(event)) take(path);
      }),
    ];
    return () => hearing.forEach((one) => void one.then((stop) => stop()));
  });

  return {
    get over() {
      return over;
    },
  };
}
