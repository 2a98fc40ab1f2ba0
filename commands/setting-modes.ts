// The setting of what happens by topic, and the moderators' room: the two that need more than a list.

import { defaultModes } from "../rules/index.ts";
import { type Mode, modes, type Topic, topics } from "../rules/topic.ts";
import { type GroupSettings, highestModes, mayChoose } from "./group-settings.ts";
import { messages } from "./locales/index.ts";
import { plain } from "./plain.ts";
import { type Language, languages, say } from "./say.ts";
import { type Read, type Setting, tidy } from "./setting.ts";

/** What happens on this topic in this group, in words; says when it is the default. */
export function modeName(settings: GroupSettings, topic: Topic, language: Language): string {
  const chosen = settings.modes[topic];
  const name = say(language, `mode.${chosen ?? defaultModes[topic]}`);
  return chosen === undefined ? `${name} (${say(language, "settings.modes.default")})` : name;
}

/** The modes that a group may choose for a topic, mildest first. */
export function choosable(topic: Topic): readonly Mode[] {
  return modes.filter((mode) => mayChoose(topic, mode));
}

/** The change to `mode` (`default`: what the rules say) for one topic, within its ceiling. */
export function changeMode(settings: GroupSettings, topic: Topic, mode: Mode | "default", language: Language): Read {
  const { [topic]: _old, ...others } = settings.modes;
  if (mode === "default") return { kind: "change", change: { modes: others } };
  if (mayChoose(topic, mode)) return { kind: "change", change: { modes: { ...others, [topic]: mode } } };
  const facts = { topic: say(language, `topic.${topic}`), mode: say(language, `mode.${highestModes[topic] ?? "alert"}`) };
  return { kind: "problem", key: "settings.modes.ceiling", facts };
}

/** Names under which something can be typed: its id, and its label in both languages. */
function namesOf(id: string, key: `topic.${Topic}` | `mode.${Mode}` | "settings.modes.default"): string[] {
  return [id, ...languages.map((language) => tidy(messages[language][key]))];
}

export const topicModes: Setting = {
  name: "modes",
  label: "settings.modes",
  current: (settings, { language }) => {
    const own = topics.filter((topic) => settings.modes[topic] !== undefined);
    if (own.length === 0) return say(language, "settings.modes.default");
    return own
      .map((topic) =>
        say(language, "settings.modes.row", { topic: say(language, `topic.${topic}`), mode: modeName(settings, topic, language) }),
      )
      .join("; ");
  },
  options: [],
  how: { key: "settings.modes.how" },
  read: async (typed, settings, asker) => {
    const words = tidy(typed);
    // The longest name that fits: "insult" must not win over a name that begins with it.
    const named = topics
      .flatMap((topic) => namesOf(topic, `topic.${topic}`).map((name) => ({ topic, name })))
      .filter(({ name }) => words.startsWith(name))
      .toSorted((a, b) => b.name.length - a.name.length)[0];
    if (named === undefined) return { kind: "problem", key: "settings.modes.unknown-topic", facts: { topics: topics.join(", ") } };
    const rest = words.slice(named.name.length).replace(/^[\s:=,]+/u, "");
    const mode = modes.find((candidate) => namesOf(candidate, `mode.${candidate}`).includes(rest));
    if (mode !== undefined) return changeMode(settings, named.topic, mode, asker.language);
    if (namesOf("default", "settings.modes.default").includes(rest)) return changeMode(settings, named.topic, "default", asker.language);
    return { kind: "problem", key: "settings.modes.unknown-mode", facts: { modes: choosable(named.topic).join(", ") } };
  },
};

export const room: Setting = {
  name: "room",
  label: "settings.room",
  current: (settings, { language }) => (settings.room === null ? say(language, "settings.none") : plain(settings.room)),
  options: [{ value: "none", label: "settings.room.unlink" }],
  how: { key: "settings.room.how" },
  read: async (typed, _settings, asker, needs) => {
    if (typed === "none") return { kind: "change", change: { room: null } };
    if (asker.group === null || typed.length > 100) return { kind: "problem", key: "settings.bad-value" };
    const seen = await needs.rooms.check(asker.platform, asker.group, typed);
    return seen === "closed" ? { kind: "change", change: { room: typed } } : { kind: "problem", key: `settings.room.${seen}` };
  },
};
