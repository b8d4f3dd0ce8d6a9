import i18next from 'i18next';

/** The Swedish texts of single pages; they come with the page that shows them. */
const later = {
  admin: async () => (await import('./sv/admin.ts')).admin,
  assess: async () => (await import('./sv/assess.ts')).assess,
  compare: async () => (await import('./sv/compare.ts')).compare,
  explore: async () => (await import('./sv/explore.ts')).explore,
  files: async () => (await import('./sv/files.ts')).files,
  history: async () => (await import('./sv/history.ts')).history,
  indicators: async () => (await import('./sv/indicators.ts')).indicators,
  lineage: async () => (await import('./sv/lineage.ts')).lineage,
  overview: async () => (await import('./sv/overview.ts')).overview,
  plan: async () => (await import('./sv/plan.ts')).plan,
  planning: async () => (await import('./sv/planning.ts')).planning,
  report: async () => (await import('./sv/report.ts')).report,
  reporting: async () => (await import('./sv/reporting.ts')).reporting,
  setup: async () => (await import('./sv/setup.ts')).setup,
  start: async () => (await import('./sv/start.ts')).start,
  todo: async () => (await import('./sv/todo.ts')).todo,
} as const;

/** A namespace whose texts are fetched when they are needed. */
export type LaterTexts = keyof typeof later;

/** Makes the Swedish texts of a page ready; English comes all at once. */
export async function loadTexts(namespace: LaterTexts): Promise<void> {
  if (!i18next.hasResourceBundle('sv', namespace)) {
    i18next.addResourceBundle('sv', namespace, await later[namespace](), true, true);
  }
}

/** A page together with its texts, fetched at the same time. */
export async function withTexts<Module>(
  namespaces: LaterTexts | readonly LaterTexts[],
  page: Promise<Module>,
): Promise<Module> {
  const [module] = await Promise.all([page, ...[namespaces].flat().map(loadTexts)]);
  return module;
}
