/**
 * Makes `old` like `fresh` by changing only what differs: a picture that is drawn again and again costs its
 * browser least so. Elements of another name, or with other children in number, are put in whole.
 */
export function patch(old: Element, fresh: Element): void {
  // A part that need not be drawn again has come empty.
  const key = fresh.getAttribute('data-key');
  if (key !== null && key === old.getAttribute('data-key')) return;
  // The browser compares whole branches faster than any script.
  if (old.isEqualNode(fresh)) return;
  if (old.localName !== fresh.localName || old.childNodes.length !== fresh.childNodes.length) {
    old.replaceWith(fresh);
    return;
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const { name } of [...old.attributes])
    if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  const children = [...fresh.childNodes];
  for (const [at, child] of [...old.childNodes].entries()) {
    const next = children[at];
    if (next === undefined) continue;
    if (child instanceof Element && next instanceof Element) patch(child, next);
    else if (child.nodeType !== next.nodeType) child.replaceWith(next);
    else if (child.nodeValue !== next.nodeValue) child.nodeValue = next.nodeValue;
  }
}
