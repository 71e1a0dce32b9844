/**
 * Runs first on every page: says that scripts run, so that stills may make way for scenes, and takes
 * it back as soon as a script fails, so that nothing stays hidden.
 */
const { classList } = document.documentElement;
classList.add('js');
addEventListener(
  'error',
  (event: Event) => {
    // A browser that has to measure once more says so as an error: no script has failed.
    const failed = event instanceof ErrorEvent && !event.message.startsWith('ResizeObserver');
    if (failed || event.target instanceof HTMLScriptElement) classList.remove('js');
  },
  true,
);
addEventListener('load', () => {
  if (document.querySelector(':not(:defined)')) classList.remove('js');
});
