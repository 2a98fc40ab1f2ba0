// One kind of record: its schema, version and lifetime, over the store. Nothing unchecked goes in or comes out.

import type * as z from "zod";
import { rowsOf, type Store } from "./store.ts";

/** What is kept, why, and for how long: the source of the table about retention in the README. */
export type Kind<Value> = {
  /** First segment of every key of this kind. */
  readonly name: string;
  /** A `strictObject` whose `v` is the version of its shape. */
  readonly schema: z.ZodType<Value>;
  /** Milliseconds since the epoch at which a record may go; null keeps it until it is removed. */
  readonly expiresAt: (value: Value) => number | null;
};

export type Entry<Value> = { readonly key: string; readonly value: Value; readonly raw: string };

export type Repository<Value> = {
  readonly kind: Kind<Value>;
  /** `id` is the key without the kind's name. */
  readonly get: (id: string) => Promise<Entry<Value> | null>;
  readonly claim: (id: string, value: Value) => Promise<boolean>;
  /**
   * Changes a record by compare-and-set, starting over when somebody else was quicker: `change` must be pure.
   * `change` answers the same object to leave it alone. Answers what is stored afterwards, null when there is none.
   */
  readonly change: (id: string, change: (value: Value) => Value) => Promise<Value | null>;
  /** Like `change`, from what was read before: one question fewer while nobody else changed it. */
  readonly changeEntry: (entry: Entry<Value>, change: (value: Value) => Value) => Promise<Entry<Value> | null>;
  /** Like `change`, and starts from `initial` when there is none. */
  readonly put: (id: string, initial: Value, change: (value: Value) => Value) => Promise<Value>;
  readonly remove: (id: string) => Promise<boolean>;
  /** Records whose id starts with `prefix`, by id. One that cannot be read does not hide the others. */
  readonly list: (prefix: string) => AsyncGenerator<Entry<Value>>;
};

/** A stored record that its own schema refuses: written by a newer version, or by hand. */
export class RecordUnreadable extends Error {
  constructor(kind: string, issues: string) {
    super(`a stored ${kind} record does not fit its schema: ${issues}`);
  }
}

/** Keys are opaque ASCII; the longest we make stays well below the 255 that Keyv's table declares. */
const idPattern = /^[A-Za-z0-9_.:-]{1,180}$/;

/** @param onUnreadable hears of a stored record that does not fit its schema and was passed over in a list */
export function repository<Value>(
  store: Store,
  kind: Kind<Value>,
  onUnreadable: (error: RecordUnreadable) => void = () => {},
): Repository<Value> {
  const keyOf = (id: string) => {
    if (!idPattern.test(id)) throw new RangeError(`not a key for ${kind.name}`);
    return `${kind.name}:${id}`;
  };
  const checked = (value: unknown): Value => {
    const parsed = kind.schema.safeParse(value);
    if (parsed.success) return parsed.data;
    // Paths and codes only: the values may be what people wrote.
    throw new RecordUnreadable(kind.name, parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.code}`).join(", "));
  };
  const readable = (value: unknown): Value | null => {
    try {
      return checked(value);
    } catch (error) {
      if (!(error instanceof RecordUnreadable)) throw error;
      onUnreadable(error);
      return null;
    }
  };
  const get = async (id: string): Promise<Entry<Value> | null> => {
    // An id that came from outside, such as a pressed button, may be anything.
    if (!idPattern.test(id)) return null;
    const row = await store.get(keyOf(id));
    return row === null ? null : { key: id, value: checked(row.value), raw: row.raw };
  };
  const claim = async (id: string, value: Value) => store.claim(keyOf(id), checked(value), kind.expiresAt(value));
  const changeEntry = async (entry: Entry<Value>, change: (value: Value) => Value): Promise<Entry<Value> | null> => {
    const next = change(entry.value);
    if (next === entry.value) return entry;
    const raw = await store.compareAndSet(keyOf(entry.key), entry.raw, checked(next), kind.expiresAt(next));
    return raw === null ? null : { key: entry.key, value: next, raw };
  };
  const changeFrom = async (start: Entry<Value> | null, id: string, change: (value: Value) => Value): Promise<Entry<Value> | null> => {
    for (let entry = start ?? (await get(id)); entry !== null; entry = await get(id)) {
      const next = await changeEntry(entry, change);
      if (next !== null) return next;
    }
    return null;
  };
  return {
    kind,
    get,
    claim,
    change: async (id, change) => (await changeFrom(null, id, change))?.value ?? null,
    changeEntry: (entry, change) => changeFrom(entry, entry.key, change),
    put: async (id, initial, change) => {
      for (;;) {
        const entry = await get(id);
        if (entry === null) {
          const first = change(initial);
          if (await claim(id, first)) return first;
        } else {
          const next = await changeEntry(entry, change);
          if (next !== null) return next.value;
        }
      }
    },
    remove: async (id) => {
      for (;;) {
        const entry = await store.get(keyOf(id));
        if (entry === null) return false;
        if (await store.remove(entry.key, entry.raw)) return true;
      }
    },
    list: async function* (prefix) {
      for await (const row of rowsOf(store, `${kind.name}:${prefix}`)) {
        const value = readable(row.value);
        if (value !== null) yield { key: row.key.slice(kind.name.length + 1), value, raw: row.raw };
      }
    },
  };
}
