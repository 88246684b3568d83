/** Rich text fields hold Markdown in Strapi's own editor, HTML in others; HTML starts with a tag and closes one. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*<[a-z!]/i.test(text) && /<\/[a-z][^<>]*>/i.test(text);
