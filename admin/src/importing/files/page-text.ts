const UNREAD = 'script, style, noscript, template, iframe, svg, title';
const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, figure, div, section, article, header, footer, aside, main, ' +
  'nav, pre, tr, dt, dd, address';

/** The words of a page as they are shown in the paste field. The page is parsed apart: nothing in it runs or loads. */
export const pageText = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  body.querySelectorAll(UNREAD).forEach((element) => element.remove());
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    node.textContent = (node.textContent ?? '').replace(/\s+/g, ' ');
  }
  body.querySelectorAll('br').forEach((element) => element.replaceWith('\n'));
  body.querySelectorAll(BLOCKS).forEach((element) => {
    element.prepend('\n\n');
    element.append('\n\n');
  });
  return (body.textContent ?? '')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
