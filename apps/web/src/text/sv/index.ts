import { admin } from './admin.ts';
import { assess } from './assess.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { explore } from './explore.ts';
import { files } from './files.ts';
import { goals } from './goals.ts';
import { history } from './history.ts';
import { indicators } from './indicators.ts';
import { lineage } from './lineage.ts';
import { overview } from './overview.ts';
import { plan } from './plan.ts';
import { planning } from './planning.ts';
import { report } from './report.ts';
import { reporting } from './reporting.ts';
import { setup } from './setup.ts';
import { start } from './start.ts';
import { todo } from './todo.ts';

export default {
  admin,
  assess,
  common,
  compare,
  explore,
  files,
  goals,
  history,
  indicators,
  lineage,
  overview,
  plan,
  planning,
  report,
  reporting,
  setup,
  start,
  todo,
};
