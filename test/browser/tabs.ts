// Tabs of a real browser in the local chat, used by keyboard as people would.

import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Opens the chat as `member` in a browser window of its own; the message box has the focus. */
export async function openTab(browser: Browser, url: string, member: string, options: BrowserContextOptions & { query?: string } = {}) {
  const { query = "", ...window } = options;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "vi-VN", ...window });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (line) => {
    if (line.type() === "error") errors.push(line.text());
  });
  await page.goto(`${url}/?as=${member}${query}`);
  await messageBox(page).waitFor();
  await messageBox(page).focus();
  return { page, errors };
}

export function messageBox(page: Page) {
  return page.getByRole("textbox", { name: /^(Tin nhắn|Message)$/ });
}

/** Types into the message box and presses Enter. */
export async function write(page: Page, text: string): Promise<void> {
  await messageBox(page).focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Walks with Tab or Shift+Tab until the element named so has the focus; fails after sixty steps. */
export async function walkTo(page: Page, name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])] : [];
      return element?.getAttribute("aria-label") ?? labels[0]?.firstChild?.textContent ?? element?.textContent ?? "";
    });
    if (focused.trim() === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${name}`);
}
