// /language: which language the bot speaks with this person.

import * as z from "zod";
import type { Command } from "./command.ts";
import { sentence } from "./form.ts";
import { languages, say } from "./say.ts";

const choice = z.enum([...languages, "auto"]);

export const language: Command = {
  name: "language",
  summary: "language.summary",
  who: "member",
  where: "anywhere",
  fields: [
    {
      name: "language",
      kind: "choice",
      required: true,
      label: "language.choice.label",
      prompt: "language.choice.prompt",
      problem: "language.choice.problem",
      schema: z.string().toLowerCase().pipe(choice),
      choices: [
        { value: "vi", label: "language.vi" },
        { value: "en", label: "language.en" },
        { value: "auto", label: "language.auto" },
      ],
    },
  ],
  run: async (values, asker, needs) => {
    const chosen = z.strictObject({ language: choice }).parse(values).language;
    await needs.people.chooseLanguage({ platform: asker.platform, group: asker.group, person: asker.person.id }, chosen);
    // The answer already speaks the language that was chosen.
    return sentence(say(chosen === "auto" ? asker.language : chosen, `language.done.${chosen}`));
  },
};
