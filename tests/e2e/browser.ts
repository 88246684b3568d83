import { chromium, type Browser } from 'playwright-core';

/** The machine's own Chromium, or the one that NEWSROOM_CHROMIUM names. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.NEWSROOM_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
