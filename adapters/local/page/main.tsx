// Starts the page: the frame that the server sent says who this tab is.

import { render } from "preact";
import { App } from "./app.tsx";
import { applyTheme, readTheme } from "./theme.ts";

applyTheme(readTheme());

const root = document.getElementById("app");
const { session = "", me = "", language } = document.body.dataset;
if (root !== null) {
  root.replaceChildren();
  render(<App session={session} me={me} language={language === "en" ? "en" : "vi"} />, root);
}
