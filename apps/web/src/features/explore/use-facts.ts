import { useSuspenseQuery } from '@apollo/client/react';
import type { Fact } from '@tertial/domain';
import { AnalysisDocument, type AnalysisQueryVariables } from './__generated__/operations.ts';
import { type Analysis, factsOf } from './facts.ts';

const decoded = new WeakMap<Analysis, readonly Fact[]>();

/** A year's figures, decoded once for each answer. Null where there is no such year. */
export function useYearFacts(variables: AnalysisQueryVariables): { analysis: Analysis; facts: readonly Fact[] } | null {
  const { data } = useSuspenseQuery(AnalysisDocument, { variables });
  const { analysis } = data;
  if (analysis === null) return null;
  const facts = decoded.get(analysis) ?? factsOf(analysis);
  decoded.set(analysis, facts);
  return { analysis, facts };
}
