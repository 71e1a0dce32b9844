import { aptInstall, findProgram } from './programs.ts';

/** A Firefox on this machine: `FIREFOX_PATH`, or one on the PATH. */
export const findFirefox = (): string | undefined =>
  findProgram('FIREFOX_PATH', ['firefox-esr', 'firefox']);

/** WebKitGTK's driver, where there is also a virtual screen for it: `WEBKIT_DRIVER`, or on the PATH. */
export const findWebKit = (): string | undefined =>
  findProgram('XVFB_PATH', ['Xvfb']) && findProgram('WEBKIT_DRIVER', ['WebKitWebDriver']);

/**
 * Installs Firefox and WebKit where this machine allows it. Where it does not, the checks in them are
 * left out, and a sentence says so.
 */
export function ensureEngines(): void {
  if (!findFirefox()) aptInstall(['firefox-esr']);
  if (!findWebKit()) aptInstall(['webkit2gtk-driver', 'xvfb']);
  if (!findFirefox()) console.log('Not checked in Firefox: install one, or set FIREFOX_PATH.');
  if (!findWebKit()) {
    console.log('Not checked in WebKit: install WebKitWebDriver and Xvfb, or set WEBKIT_DRIVER.');
  }
}
