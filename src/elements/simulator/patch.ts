/**
 * Makes `old` like `fresh` by changing only what differs: a picture that is drawn again and again costs its
 * browser least so. Elements of another name, or with other children in number, are put in whole.
 */
export function patch(old: Element, fresh: Element): void {
  // The browser compares whole branches faster than any script.
  if (old.isEqualNode(fresh)) return;
  if (old.localName !== fresh.localName || old.childNodes.length !== fresh.childNodes.length) {
    old.replaceWith(fresh);
    return;
  }
  for (const name of fresh.getAttributeNames()) {
    const value = fresh.getAttribute(name) ?? '';
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const name of old.getAttributeNames())
    if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  let [child, next] = [old.firstChild, fresh.firstChild];
  while (child && next) {
    const [childAfter, nextAfter] = [child.nextSibling, next.nextSibling];
    if (child instanceof Element && next instanceof Element) patch(child, next);
    else if (child.nodeType !== next.nodeType) old.replaceChild(next, child);
    else if (child.nodeValue !== next.nodeValue) child.nodeValue = next.nodeValue;
    [child, next] = [childAfter, nextAfter];
  }
}
