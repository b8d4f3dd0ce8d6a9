import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readSharedMeasures } from '../../read-comparison.use-case.ts';

export const sharedMeasures: NonNullable<QueryResolvers['sharedMeasures']> = async (_parent, _arguments, context) =>
  readSharedMeasures(context.database, context.signedIn());
