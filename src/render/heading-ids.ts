interface Node {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/**
 * Numbers a chapter's sections, `section-1` and so on, the same in every language: an address made of
 * the heading's words would be another one in each, and the language switch could not keep the place.
 */
export function numberedSections() {
  return (tree: Node): void => {
    const headings = (tree.children ?? []).filter(({ tagName }) => tagName === 'h2');
    headings.forEach((heading, at) => {
      heading.properties = { ...heading.properties, id: `section-${String(at + 1)}` };
    });
  };
}
