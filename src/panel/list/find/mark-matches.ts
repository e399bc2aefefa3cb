import { literal } from '../../query/filter/shown-text.ts';

const NAME = 'found';
const PLACES = '.row .cell, .detail h1, .detail p, .detail td, .detail th, .detail code';
const MAX_MARKS = 2_000;

/**
 * Marks a text in the drawn rows and in the explanation, without a change of the document, and follows what is drawn later. Returns the
 * function that removes the marks.
 */
export const markMatches = (query: string): (() => void) => {
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return () => {};
  const pattern = new RegExp(literal(query), 'gi');
  let frame = 0;
  const mark = (): void => {
    const highlight = new Highlight();
    for (const place of main.querySelectorAll(PLACES)) {
      if (highlight.size > MAX_MARKS) break;
      for (const range of rangesIn(place, pattern)) highlight.add(range);
    }
    CSS.highlights.set(NAME, highlight);
  };
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(mark);
  });
  observer.observe(main, { childList: true, characterData: true, subtree: true });
  mark();
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    CSS.highlights.delete(NAME);
  };
};

/** The ranges of the matches in an element, which may span several of its text nodes. */
const rangesIn = (place: Element, pattern: RegExp): readonly Range[] => {
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => {
    const range = new Range();
    const [first, last] = [nodes.findLast(({ start }) => start <= index), nodes.findLast(({ start }) => start < index + length)];
    if (first && last) {
      range.setStart(first.node, index - first.start);
      range.setEnd(last.node, index + length - last.start);
    }
    return range;
  });
};
