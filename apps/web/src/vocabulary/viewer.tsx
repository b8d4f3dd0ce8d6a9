import type { Role } from '@tertial/domain';
import { createContext, type ReactNode, useContext } from 'react';

/** The signed-in person, as the server knows them. */
export interface Viewer {
  id: string;
  name: string;
  municipality: { code: string; name: string; fictitious: boolean };
  roles: readonly Role[];
  /** The years there is something to read about, oldest first. */
  years: readonly number[];
  defaultYear: number;
  demo: boolean;
}

const ViewerContext = createContext<Viewer | null>(null);

/** Tells the views below who is signed in. */
export function ViewerProvider({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

/** The signed-in person; only to be asked for where somebody is. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error('A view for signed-in people was shown to a visitor');
  return viewer;
}
