import { type Act, type Actor, type Acts, may } from '@tertial/domain';

/** The one funnel that every act goes through. The name of the act types what it is done to. */
export function permit<A extends Act>(actor: Actor, act: A, on: Acts[A]): boolean {
  return may(actor, act, on);
}
