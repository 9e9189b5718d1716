import type { Store } from '../store.ts';

/** What the proxy asks of the worker. */
export interface Call {
  readonly id: number;
  readonly verb: keyof Store;
  readonly asked: readonly unknown[];
}

/** What the worker says: that the store is open, or what became of a call. Id 0 is the opening. */
export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: { readonly name: string; readonly message: string } };
