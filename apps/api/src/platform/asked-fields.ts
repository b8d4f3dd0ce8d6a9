import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Whether a field far down in the answer is asked for, so that what is dear to read is read only then. A field that a directive
 * may yet leave out counts as asked for.
 *
 * @param path The names of the fields below the one that is resolved.
 */
export function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, path: readonly string[]): boolean {
  const isIn = (set: SelectionSetNode | undefined, [name, ...rest]: readonly string[]): boolean =>
    name === undefined ||
    (set?.selections ?? []).some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name && isIn(selection.selectionSet, rest);
      const within = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      return isIn(within?.selectionSet, [name, ...rest]);
    });
  return fieldNodes.some(({ selectionSet }) => isIn(selectionSet, path));
}
