import { readView, viewSearch } from '@tertial/domain';

/** Reads the address of the explorer; what it does not know is left out, so that one state has one address. */
export function readExploreSearch(raw: Record<string, unknown>): Record<string, string> {
  return viewSearch(readView(raw));
}
