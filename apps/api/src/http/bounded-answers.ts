import {
  type ASTVisitor,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLOutputType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** How many fields one operation may ask for, with its fragments written out. */
export const mostFields = 2_000;

/**
 * Refuses an operation that asks for a thing of a kind within another of the same kind: an indicator's goal's indicators.
 * Such circles mean nothing that the year itself does not say, and each turn multiplies the answer; without them the
 * answer grows with the data and no faster.
 */
export function boundedAnswers(context: ValidationContext): ASTVisitor {
  let fields = 0;
  const refuse = (message: string): false => {
    context.reportError(new GraphQLError(message));
    return false;
  };

  /** False as soon as the operation is refused. */
  function isBounded(set: SelectionSetNode, type: GraphQLNamedType, above: ReadonlySet<string>): boolean {
    return set.selections.every((selection) => {
      fields += 1;
      if (fields > mostFields) return refuse('The operation asks for too many fields.');
      if (selection.kind === Kind.FIELD) {
        if (!selection.selectionSet || !('getFields' in type)) return true;
        const field = type.getFields()[selection.name.value];
        if (!field || !('args' in field)) return true;
        const inner = named(field.type);
        const ofTheSchema = inner.name.startsWith('__');
        if (above.has(inner.name) && !ofTheSchema) return refuse(`${inner.name} is asked for within ${inner.name}.`);
        return isBounded(selection.selectionSet, inner, new Set([...above, inner.name]));
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition && context.getSchema().getType(selection.typeCondition.name.value);
        return isBounded(selection.selectionSet, condition ?? type, above);
      }
      const fragment = context.getFragment(selection.name.value);
      const condition = fragment && context.getSchema().getType(fragment.typeCondition.name.value);
      return !fragment || isBounded(fragment.selectionSet, condition ?? type, above);
    });
  }

  return {
    OperationDefinition(operation) {
      const root = context.getSchema().getRootType(operation.operation);
      if (root) isBounded(operation.selectionSet, root, new Set());
      return false;
    },
  };
}

function named(type: GraphQLOutputType): GraphQLNamedType {
  return 'ofType' in type ? named(type.ofType) : type;
}
