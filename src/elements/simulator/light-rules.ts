/**
 * The page's rules for pictures, with the light palette written in: what a picture needs that leaves the page.
 * Pages carry their sheets inline, so that they can be read here.
 */
export function lightRules(document: Document): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const styles = rules.filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule);
  const root = styles.find(
    ({ selectorText, style }) =>
      selectorText === ':root' && style.getPropertyValue('--paper') !== '',
  );
  const colour = (name: string) => root?.style.getPropertyValue(name).trim() ?? '';
  const text = styles
    .filter(({ selectorText }) => /(^|,\s*)svg /.test(selectorText))
    .map(({ cssText }) => cssText)
    .join('');
  return `.paper { fill: ${colour('--paper')}; } ${text.replaceAll(
    /var\((--[a-z-]+)\)/g,
    (whole, name: string) => (/--(serif|sans)/.test(name) ? 'inherit' : colour(name) || whole),
  )}`;
}
