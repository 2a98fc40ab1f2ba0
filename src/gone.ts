// What is known to be gone: deleted messages, those that were put right, members who left. In memory and bounded; a reminder about them is not sent.

const mostRemembered = 5_000;

export type Gone = {
  readonly messageDeleted: (platform: string, group: string, messageId: string) => void;
  /** Edited into something that nobody would be reminded of. */
  readonly messageMended: (platform: string, group: string, messageId: string) => void;
  readonly memberLeft: (platform: string, group: string, person: string) => void;
  readonly memberBack: (platform: string, group: string, person: string) => void;
  readonly isMessageDeleted: (platform: string, group: string, messageId: string) => boolean;
  readonly isMessageMended: (platform: string, group: string, messageId: string) => boolean;
  readonly hasLeft: (platform: string, group: string, person: string) => boolean;
};

export function createGone(): Gone {
  const messages = new Set<string>();
  const mended = new Set<string>();
  const members = new Set<string>();
  const name = (...parts: string[]) => JSON.stringify(parts);
  const remember = (all: Set<string>, entry: string) => {
    all.delete(entry);
    all.add(entry);
    const oldest = all.values().next();
    if (all.size > mostRemembered && !oldest.done) all.delete(oldest.value);
  };
  return {
    messageDeleted: (platform, group, messageId) => remember(messages, name(platform, group, messageId)),
    messageMended: (platform, group, messageId) => remember(mended, name(platform, group, messageId)),
    memberLeft: (platform, group, person) => remember(members, name(platform, group, person)),
    memberBack: (platform, group, person) => void members.delete(name(platform, group, person)),
    isMessageDeleted: (platform, group, messageId) => messages.has(name(platform, group, messageId)),
    isMessageMended: (platform, group, messageId) => mended.has(name(platform, group, messageId)),
    hasLeft: (platform, group, person) => members.has(name(platform, group, person)),
  };
}
