// What follows when somebody presses a button. Rights are looked at again on every press: a button says nothing about who holds it.

import { type Action, parseAction } from "./actions.ts";
import { renderArticle, renderCited, renderTopic, renderTopics } from "./article-view.ts";
import { claimCase, closeCase, listCases, seeCase } from "./cases.ts";
import { renderWhy } from "./check.ts";
import type { Asker } from "./command.ts";
import { sentence } from "./form.ts";
import type { MessageKey } from "./locales/index.ts";
import { askToErase, eraseData } from "./my-data.ts";
import type { Needs, Who } from "./needs.ts";
import { renderAppealReceived } from "./notices.ts";
import type { Reply } from "./reply.ts";
import { includes } from "./rights.ts";
import { readingOf } from "./rule.ts";
import { say } from "./say.ts";
import { pressSetting } from "./settings.ts";

/**
 * The private answer to a press by `asker` on a button that carries `action`. What is unknown, too old or somebody else's
 * gets one calm sentence that tells nothing.
 */
export async function pressButton(action: string, asker: Asker, needs: Needs): Promise<Reply> {
  const pressed = parseAction(action);
  return pressed === null ? neutral("press.gone", asker) : follow(pressed, asker, needs);
}

async function follow(pressed: Action, asker: Asker, needs: Needs): Promise<Reply> {
  switch (pressed.verb) {
    case "topics":
      return renderTopics(asker.language);
    case "topic":
      return renderTopic(pressed.facts[0], readingOf(asker, needs));
    case "article": {
      const [code, article, clause, section, page] = pressed.facts;
      return renderArticle({ code, article, clause, section, numbering: null }, page, readingOf(asker, needs));
    }
    case "show":
      return showArticle(pressed.facts[0], asker, needs);
    case "down":
      return takeDown(pressed.facts[0], asker, needs);
    case "wrong":
      return appeal(pressed.facts[0], asker, needs);
    case "why": {
      const judged = await needs.incidents.why(pressed.facts[0], whoIs(asker));
      return judged === null ? neutral("why.gone", asker) : renderWhy(judged, readingOf(asker, needs));
    }
    case "erase":
      return askToErase(asker.language);
    case "erase-now":
      return eraseData(asker, needs);
    case "cases":
    case "case":
    case "claim":
    case "close":
      return includes(asker.rights, "moderator") ? moderate(pressed, asker, needs) : neutral("press.moderators", asker);
    case "settings":
    case "setting":
    case "mode":
    case "set":
    case "set-mode":
      return includes(asker.rights, "owner") ? pressSetting(pressed, asker, needs) : neutral("form.owners", asker);
  }
}

function moderate(pressed: Extract<Action, { verb: "cases" | "case" | "claim" | "close" }>, asker: Asker, needs: Needs): Promise<Reply> {
  switch (pressed.verb) {
    case "cases":
      return listCases(pressed.facts[0], pressed.facts[1], asker, needs);
    case "case":
      return seeCase(pressed.facts[0], asker, needs);
    case "claim":
      return claimCase(pressed.facts[0], asker, needs);
    case "close":
      return closeCase(pressed.facts[0], pressed.facts[1], asker, needs);
  }
}

async function showArticle(id: string, asker: Asker, needs: Needs): Promise<Reply> {
  const incident = await needs.incidents.get(id, whoIs(asker));
  if (incident === null) return neutral("press.not-yours", asker);
  const reading = readingOf(asker, needs);
  return incident.article === null ? renderTopic(incident.topic, reading) : renderCited(incident.article, incident.topic, reading);
}

async function takeDown(id: string, asker: Asker, needs: Needs): Promise<Reply> {
  const incident = await needs.incidents.get(id, whoIs(asker));
  if (incident === null) return neutral("press.not-yours", asker);
  const result = await needs.incidents.takeDown(id, whoIs(asker));
  return neutral(result === "not-allowed" ? "down.yourself" : `down.${result}`, asker);
}

async function appeal(id: string, asker: Asker, needs: Needs): Promise<Reply> {
  const { kind } = await needs.cases.appeal(id, whoIs(asker));
  if (kind === "opened") return renderAppealReceived(asker.language);
  return neutral(kind === "already" ? "wrong.already" : `press.${kind}`, asker);
}

function neutral(key: MessageKey, asker: Asker): Reply {
  return sentence(say(asker.language, key));
}

function whoIs(asker: Asker): Who {
  return { platform: asker.platform, group: asker.group, person: asker.person.id };
}
