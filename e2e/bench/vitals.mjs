// How soon the indicator table is there, and how soon it answers: Lighthouse's own measures, signed in.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { executable } from './chromium.mjs';

const audits = { lcp: 'largest-contentful-paint', inp: 'interaction-to-next-paint' };
const filter = 'input[type="search"]';

/**
 * Measures the indicator table of a year, each time in a browser that holds nothing yet.
 *
 * @param folder Where Lighthouse is installed.
 * @param cookie Of somebody who is signed in.
 */
export async function measureVitals({ origin, cookie, address, folder, rounds }) {
  const from = createRequire(`${folder}/package.json`);
  const { default: puppeteer } = await import(pathToFileURL(from.resolve('puppeteer-core')).href);
  const lighthouse = await import(pathToFileURL(from.resolve('lighthouse')).href);
  const { executablePath = puppeteer.executablePath('chrome') } = executable();
  const inBrowser = async (measure) => {
    const browser = await puppeteer.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-background-networking'],
    });
    try {
      const [name, value] = cookie.split('=');
      await browser.setCookie({ name, value, domain: new URL(origin).hostname, path: '/', httpOnly: true });
      return await measure(await browser.newPage());
    } finally {
      await browser.close();
    }
  };
  const load = (config) =>
    inBrowser(async (page) => {
      const { lhr } = await lighthouse.navigation(page, `${origin}${address}`, {
        config,
        flags: { onlyCategories: ['performance'], disableStorageReset: true },
      });
      if (!lhr.finalDisplayedUrl.endsWith(address)) throw new Error(`Not the table but ${lhr.finalDisplayedUrl}.`);
      return lhr.audits[audits.lcp].numericValue;
    });
  const use = () =>
    inBrowser(async (page) => {
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(`${origin}${address}`);
      await page.waitForSelector('tbody tr');
      const flow = await lighthouse.startFlow(page, { config: lighthouse.desktopConfig });
      await flow.startTimespan();
      await page.type(filter, 'andel');
      for (const _ of 'andel') await page.keyboard.press('Backspace');
      await page.click('tbody th button');
      await page.waitForSelector('[role="dialog"], aside');
      await flow.endTimespan();
      const { steps } = await flow.createFlowResult();
      return steps[0].lhr.audits[audits.inp].numericValue;
    });
  return {
    lcpDesktop: await middle(rounds, () => load(lighthouse.desktopConfig)),
    lcpMobile: await middle(rounds, () => load(undefined)),
    inp: await middle(rounds, use),
  };
}

async function middle(rounds, measure) {
  const values = [];
  for (let round = 0; round < rounds; round += 1) values.push(await measure());
  return Math.round(values.toSorted((one, other) => one - other)[Math.floor(rounds / 2)]);
}
