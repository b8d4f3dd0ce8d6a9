import { type ConstValueNode, type FieldNode, Kind, parse, type ValueNode } from 'graphql';

/** On what an answer rests, beside the plan, the organisation and what is written. */
export interface AnswerGround {
  /** The years of the figures in it; null where it may be any. */
  readonly years: readonly number[] | null;
  /** Whether it is for one person alone, and not for everybody with the same rights. */
  readonly personal: boolean;
}

type Arguments = Readonly<Record<string, unknown>>;

/** A year is told beside the year before it. */
const ofYear = ({ year }: Arguments) => (typeof year === 'number' ? [year - 1, year] : null);

/** The questions whose answers are the same until something changes, by their field of the query. */
const kept: Readonly<Record<string, (asked: Arguments) => AnswerGround>> = {
  indicatorTable: (asked) => ({ years: ofYear(asked), personal: false }),
  indicatorTotals: () => ({ years: null, personal: false }),
  analysis: (asked) => ({ years: ofYear(asked), personal: false }),
  overview: (asked) => ({ years: ofYear(asked), personal: false }),
  overviewPart: (asked) => ({ years: ofYear(asked), personal: false }),
  // What somebody may do to each figure goes by who they are.
  year: (asked) => ({ years: ofYear(asked), personal: true }),
};

/**
 * On what the answer to a document rests; null for one that is not kept: it changes something, asks for several things at once or
 * for one that is not known to stay the same, or cannot be read.
 *
 * @param maxTokens A longer document is not read.
 */
export function answerGround(
  document: string,
  variables: Readonly<Record<string, unknown>>,
  maxTokens: number,
): AnswerGround | null {
  const field = onlyField(document, maxTokens);
  const groundOf = field && Object.hasOwn(kept, field.name.value) ? kept[field.name.value] : undefined;
  if (!field || !groundOf) return null;
  return groundOf(
    Object.fromEntries((field.arguments ?? []).map(({ name, value }) => [name.value, argumentOf(value, variables)])),
  );
}

function onlyField(document: string, maxTokens: number): FieldNode | null {
  const operations = read(document, maxTokens).filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || operation?.operation !== 'query') return null;
  const [field] = operation.selectionSet.selections;
  const isAlone = operation.selectionSet.selections.length === 1 && (operation.directives ?? []).length === 0;
  return isAlone && field?.kind === Kind.FIELD && (field.directives ?? []).length === 0 ? field : null;
}

function read(document: string, maxTokens: number) {
  try {
    return parse(document, { maxTokens, noLocation: true }).definitions;
  } catch {
    // What is wrong with it is told where it is answered.
    return [];
  }
}

function argumentOf(value: ValueNode | ConstValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value];
  return value.kind === Kind.INT ? Number(value.value) : null;
}
