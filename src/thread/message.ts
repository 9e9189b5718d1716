import type { Answering } from '../desk/desk.ts';
import type { RefusalCode } from '../refusal.ts';
import type { Ledger } from '../store/ledger.ts';
import type { Store } from '../store/store.ts';

/** What the thread is started with: the store's file, and how far it stays behind other threads. */
export interface Given {
  readonly path: string;
  readonly niceness: number;
}

/** What can be asked of the thread, by room. */
export interface Rooms {
  readonly store: Omit<Store, 'close'>;
  readonly ledger: Ledger;
  readonly desk: Answering;
  readonly thread: Pick<Store, 'close'>;
}

/** A verb of a room. */
export type Verb = {
  [Room in keyof Rooms]: { readonly room: Room; readonly verb: keyof Rooms[Room] };
}[keyof Rooms];

/** What is asked of the thread; calls made in one turn go in one message. */
export type Call = Verb & { readonly id: number; readonly asked: readonly unknown[] };

/** What was thrown in the thread: what the asker can mend, or a fault. */
export type Thrown =
  | {
      readonly kind: 'refusal';
      readonly code: RefusalCode;
      readonly message: string;
      readonly hint: string;
      readonly option: string | null;
    }
  | { readonly kind: 'fault'; readonly name: string; readonly message: string };

/** What the thread says, for several calls at once: that it is open, or what became of a call. Id 0 is the opening. */
export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly thrown: Thrown };
