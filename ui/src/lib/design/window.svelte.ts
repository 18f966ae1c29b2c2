// Which rows of a long list are drawn: those that can be seen, a few around them, and the one that has the
// focus, which would otherwise be lost with it.

import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
} from '@tanstack/svelte-virtual';
import { untrack } from 'svelte';

/** Lists up to this length are drawn whole. */
export const LONG = 200;

interface Options {
  /** How many rows there are to show. */
  count: () => number;
  /** How many there would be without a search: it decides whether the list is a long one, so that typing never
   * changes from one way of drawing to the other. */
  all: () => number;
  scroller: () => HTMLElement | undefined;
  /** The row that is drawn wherever it is. */
  kept: () => number;
}

/** How high the last list was, in pixels: the next one is most likely as high, and draws no row in vain. */
let lastHeight = 700;

/** Follows the scroller. Called while a component is set up. */
export function createWindow({ count, all, scroller, kept }: Options) {
  let version = $state(0);
  let rowHeight = $state(56);

  const options = (element: HTMLElement | undefined) => ({
    count: count(),
    getScrollElement: () => element ?? null,
    estimateSize: () => rowHeight,
    overscan: 2,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    initialRect: { width: 1000, height: lastHeight },
    rangeExtractor: (range: Range) => {
      const seen = defaultRangeExtractor(range);
      const focused = kept();
      if (focused >= range.count || seen.includes(focused)) return seen;
      return [...seen, focused].sort((a, b) => a - b);
    },
    // The head of the table stands still over the first rows.
    scrollPaddingStart: 44,
    scrollPaddingEnd: 8,
    onChange: () => {
      version += 1;
    },
  });

  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>(untrack(() => options(undefined)));

  $effect(() => {
    const element = scroller();
    return element && untrack(() => follow(element));
  });

  function follow(element: HTMLElement) {
    lastHeight = element.clientHeight || lastHeight;
    // Rows are as tall as the tokens say, whatever size of letters the person has chosen.
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const token = getComputedStyle(element).getPropertyValue('--row-height').trim();
    const size = parseFloat(token) * (token.endsWith('rem') ? rem : 1);
    if (size > 0) rowHeight = size;
    virtualizer.setOptions(options(element));
    virtualizer.measure();
    const stop = virtualizer._didMount();
    virtualizer._willUpdate();
    version += 1;
    return stop;
  }

  const long = $derived(all() > LONG);

  const drawn = $derived.by(() => {
    if (!long) return Array.from({ length: count() }, (_, index) => index);
    void version;
    virtualizer.setOptions(options(scroller()));
    return virtualizer.getVirtualItems().map(({ index }) => index);
  });

  return {
    /** Whether only a part is drawn. */
    get long() {
      return long;
    },
    /** The places of the rows that are drawn. */
    get drawn() {
      return drawn;
    },
    get rowHeight() {
      return rowHeight;
    },
    /** Scrolls until a row can be seen. */
    show(index: number) {
      if (long) virtualizer.scrollToIndex(index, { align: 'auto' });
    },
    /** Back to the first row. */
    toTop() {
      scroller()?.scrollTo({ top: 0 });
    },
  };
}
