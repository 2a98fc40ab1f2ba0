// The HTML that the page starts from: a frame without content, and a friendly page for a member who does not exist.

import { html } from "hono/html";
import type { Language } from "../../commands/say.ts";
import { cast } from "./cast.ts";
import { wordsIn } from "./page/words.ts";

/** The chat for one tab. Everything in it is drawn by `main.js`, which reads the token from the body. */
export function chatDocument(token: string, member: string, language: Language) {
  const words = wordsIn(language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.groupName} · Nhắc Nhẹ</title>
<link rel="stylesheet" href="/local/style.css">
<link rel="icon" href="data:,">
<script type="module" src="/local/main.js"></script>
</head>
<body data-session="${token}" data-me="${member}" data-language="${language}">
<div id="app"><noscript><p class="alone">${words.noScript}</p></noscript></div>
</body>
</html>`;
}

/** Names nobody in the cast: says so and lists whom one can be. */
export function unknownMemberDocument(language: Language) {
  const words = wordsIn(language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.unknownMember} · Nhắc Nhẹ</title>
<link rel="stylesheet" href="/local/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<main class="alone">
<h1>${words.unknownMember}</h1>
<p>${words.chooseMember}</p>
<nav aria-label="${words.openAs}"><ul>${cast.map((part) => html`<li><a href="/?as=${part.id}">${part.name}</a></li>`)}</ul></nav>
</main>
</body>
</html>`;
}
