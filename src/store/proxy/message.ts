import type { Ledger } from '../ledger.ts';
import type { Store } from '../store.ts';

/** What can be asked; no name stands for a verb of both. */
export type Verb = keyof (Store & Ledger);

/** What the proxy asks of the worker; calls made in one turn go in one message. */
export interface Call {
  readonly id: number;
  readonly verb: Verb;
  readonly asked: readonly unknown[];
}

/** What the worker says, for several calls at once: that the store is open, or what became of a call. Id 0 is the opening. */
export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: { readonly name: string; readonly message: string } };
