/**
 * Runs first on every page: says that scripts run, so that stills may make way for scenes, and takes
 * it back as soon as a script fails, so that nothing stays hidden. Says as well whether the address holds
 * a state, which is shown as soon as it has been read.
 */
const { classList } = document.documentElement;
classList.add('js');
classList.toggle('linked', location.search !== '');
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
