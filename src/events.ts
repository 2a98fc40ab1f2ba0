// What follows from each platform event: the pipeline for messages, an answer for commands and presses, notes for the rest.

import type { Adapter, Member, Platform, PlatformEvent } from "../adapters/adapter.ts";
import type { Asker } from "../commands/command.ts";
import { answerCommand, pressButton, suggestFor } from "../commands/index.ts";
import type { Needs } from "../commands/needs.ts";
import type { Gone } from "./gone.ts";
import { messageTag, personTag } from "./letters.ts";
import type { Outbox } from "./outbox.ts";
import type { MessageEvent } from "./pipeline.ts";
import type { Reader } from "./reader.ts";

export type EventNeeds = {
  readonly commands: Needs;
  readonly pipeline: (event: MessageEvent) => Promise<void>;
  readonly gone: Gone;
  readonly reader: Reader;
  readonly outbox: Pick<Outbox, "recheck">;
  readonly adapterFor: (platform: Platform) => Adapter | null;
  readonly now: () => number;
};

/** Handles one event; when the promise resolves, what has to be kept is stored. */
export function createEventHandler(needs: EventNeeds): (event: PlatformEvent) => Promise<void> {
  const { gone, reader } = needs;

  /** Rights are looked up for this very event: a button or menu says nothing about who holds it. */
  const askerOf = async (platform: Platform, group: string | null, member: Member): Promise<Asker | null> => {
    const adapter = needs.adapterFor(platform);
    if (adapter === null) return null;
    const found = group === null ? null : await adapter.rights(group, member.id);
    return {
      platform,
      person: { id: member.id, name: member.name },
      group,
      rights: found?.rights ?? "member",
      language: await reader.languageOf(platform, member.id, member.language ?? null, group),
      can: adapter.capabilities,
    };
  };

  return async (event) => {
    switch (event.kind) {
      case "message":
      case "edit":
        return needs.pipeline(event);
      case "command": {
        const asker = await askerOf(event.platform, event.group, event.member);
        if (asker === null) return;
        await event.answerTo.answer(await answerCommand(event.command, event.values, asker, needs.commands));
        return;
      }
      case "button": {
        const asker = await askerOf(event.platform, event.group, event.member);
        if (asker === null) return;
        await event.answerTo.answer(await pressButton(event.action, asker, needs.commands));
        return;
      }
      case "field": {
        const asker = await askerOf(event.platform, event.group, event.member);
        if (asker === null) return;
        await event.suggest(await suggestFor(event.command, event.field, event.typed, asker, needs.commands));
        return;
      }
      case "deletion":
        gone.messageDeleted(event.platform, event.group, event.messageId);
        return needs.outbox.recheck(event.platform, event.group, messageTag(event.messageId));
      case "leave":
        gone.memberLeft(event.platform, event.group, event.member.id);
        return needs.outbox.recheck(event.platform, event.group, personTag(event.member.id));
      case "join":
        gone.memberBack(event.platform, event.group, event.member.id);
        return;
      case "private-opened":
        return reader.learn(event.platform, event.member.id, { privateOpen: true });
      case "rename":
      case "installed":
      case "rights-changed":
      case "migrated":
        // The guard of look-alike names and the platforms that move groups come with their adapters.
        return;
    }
  };
}
