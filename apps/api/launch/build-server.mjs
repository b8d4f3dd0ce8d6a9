// What the tests start in processes of their own.
import { buildServer, withoutStackTrace } from './workshop.mjs';

await withoutStackTrace(buildServer);
