import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type Handle, signIn } from './people.ts';

export type { Page } from '@playwright/test';
export { expect };

interface Troubles {
  /** What the page has complained about so far. */
  readonly heard: string[];
  /** Lets a complaint pass that a journey itself brings about, such as a cut network. */
  expect: (complaint: RegExp) => void;
}

interface Guest {
  readonly municipality?: string;
  readonly viewport?: { width: number; height: number };
}

interface Fixtures {
  troubles: Troubles;
  /** Opens a browser of its own in which a sample person is signed in. */
  visit: (person: Handle, guest?: Guest) => Promise<Page>;
}

/** A broken content security policy is raised as an error of the page, where it cannot be missed. */
function raiseViolations() {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    reportError(new Error(`Content security policy: ${violatedDirective} ${blockedURI}`));
  });
}

async function listen(context: BrowserContext, heard: string[]) {
  await context.addInitScript(raiseViolations);
  context.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  context.on('weberror', (problem) => heard.push(problem.error().message));
}

/** A journey fails when any of its pages complains, whatever else it shows. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from its pattern.
  troubles: async ({}, use) => {
    const heard: string[] = [];
    const expected: RegExp[] = [];
    await use({ heard, expect: (complaint) => expected.push(complaint) });
    expect(heard.filter((text) => !expected.some((complaint) => complaint.test(text)))).toEqual([]);
  },
  context: async ({ context, troubles }, use) => {
    await listen(context, troubles.heard);
    await use(context);
  },
  visit: async ({ browser, troubles }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (person, { municipality, viewport } = {}) => {
      const context = await browser.newContext(viewport ? { viewport } : {});
      opened.push(context);
      await listen(context, troubles.heard);
      await signIn(context, person, municipality);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});
