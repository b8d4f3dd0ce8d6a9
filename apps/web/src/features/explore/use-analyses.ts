import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { Fact, Level } from '@tertial/domain';
import { use, useState } from 'react';
import { AnalysisDocument } from './__generated__/operations.ts';
import { type Analysis, factsOf } from './facts.ts';

/** A year with its figures one by one. */
export interface YearFigures {
  readonly analysis: Analysis;
  readonly facts: readonly Fact[];
}

/** Fetches years of figures, each once for as long as the explorer is open. */
export interface AnalysisSource {
  readonly read: (years: readonly number[], level: Level) => Promise<readonly YearFigures[]>;
}

/** A source for one visit; the figures are read anew when one comes back, so that they are never stale for long. */
export function useAnalysisSource(): AnalysisSource {
  const client = useApolloClient();
  const [source] = useState(() => sourceOf(client));
  return source;
}

/** The figures of the years; suspends until all are there. */
export function useAnalyses(source: AnalysisSource, years: readonly number[], level: Level): readonly YearFigures[] {
  return use(source.read(years, level));
}

function sourceOf(client: ApolloClient): AnalysisSource {
  const read = new Map<string, Promise<YearFigures | null>>();
  const several = new Map<string, Promise<readonly YearFigures[]>>();
  const readYear = (year: number, level: Level) => {
    const key = `${year}${level}`;
    const reading = read.get(key) ?? fetchYear(client, year, level);
    read.set(key, reading);
    return reading;
  };
  return {
    // The same promise for the same wish, as rendering may ask again and again.
    read: (years, level) => {
      const key = `${years.join()}${level}`;
      const reading =
        several.get(key) ??
        Promise.all(years.map((year) => readYear(year, level))).then((found) => found.filter((one) => one !== null));
      several.set(key, reading);
      return reading;
    },
  };
}

async function fetchYear(client: ApolloClient, year: number, level: Level): Promise<YearFigures | null> {
  const { data } = await client.query({
    query: AnalysisDocument,
    variables: { year, level },
    // Columns are large and used here only; they do not belong among the things that views share.
    fetchPolicy: 'no-cache',
  });
  const analysis = data?.analysis ?? null;
  return analysis && { analysis, facts: factsOf(analysis) };
}
