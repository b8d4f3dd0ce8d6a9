import { build, install, requireNode, runBuilt, withoutStackTrace } from './workshop.mjs';

await withoutStackTrace(async () => {
  requireNode();
  await install();
  await build();
  await runBuilt('migration');
});
