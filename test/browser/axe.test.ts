// Nothing that axe finds: light and dark, on a desk and on a phone, with every part of the page in use.

import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser, launchBrowser } from "../support/browser.ts";
import { type RunningChat, startChat } from "../support/chat.ts";
import { messageBox, openTab, write } from "./tabs.ts";

const path = findBrowser();
if (path === null) console.log("skipped: no Chromium found; set CHROMIUM_PATH to run the tests in a browser");

async function violations(page: Page): Promise<string[]> {
  // Colours that are still on their way would be measured half-way.
  await page.waitForTimeout(250);
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

describe.skipIf(path === null)("axe", { timeout: 60_000 }, () => {
  let browser: Browser;
  let chat: RunningChat;

  beforeAll(async () => {
    browser = await launchBrowser(path ?? "");
    chat = await startChat();
  });
  afterAll(async () => {
    await browser?.close();
    await chat?.stop();
  });

  it("given nobody of that name, when the page is checked, then nothing is found", async () => {
    const page = await browser.newPage();
    await page.goto(`${chat.url}/?as=nobody`);
    expect(await violations(page)).toEqual([]);
  });

  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
    ["dark", 390],
  ] as const)("given %s at %i pixels, when each part of the page is in use, then nothing is found", async (colorScheme, width) => {
    const options = { colorScheme, viewport: { width, height: 844 } };
    const { page: chi } = await openTab(browser, chat.url, "chi", options);
    const { page: moderator } = await openTab(browser, chat.url, "moderator", options);
    expect(await violations(chi)).toEqual([]);

    await write(chi, "Bình đúng là đồ ngu");
    await chi.getByRole("region", { name: "Nhắc riêng" }).first().waitFor();
    await chi.locator("[data-message-id]").last().getByRole("button", { name: "Vì sao?" }).press("Enter");
    await chi.getByRole("region", { name: "Trả lời riêng" }).locator("mark").first().waitFor();
    expect(await violations(chi)).toEqual([]);

    await chi.locator("[data-message-id]").last().getByRole("button", { name: "Thêm" }).press("Enter");
    await chi.getByRole("menu").waitFor();
    expect(await violations(chi)).toEqual([]);

    await messageBox(chi).fill("/");
    await chi.getByRole("listbox").waitFor();
    expect(await violations(chi)).toEqual([]);

    await messageBox(chi).fill("");
    await write(chi, "/report-impersonation");
    await chi.getByRole("button", { name: "Xong" }).press("Enter");
    expect(await violations(chi)).toEqual([]);
    await chi.getByLabel("Tài khoản nào").selectOption("newcomer");
    await chi.getByLabel("Giả hay bị chiếm").selectOption("fake");
    await chi.getByLabel("Chuyện gì đã xảy ra").fill(`Xưng là quản trị, hỏi mượn tiền (${colorScheme} ${width})`);
    await chi.getByRole("button", { name: "Xong" }).press("Enter");
    await chi.getByRole("region", { name: "Trả lời riêng" }).locator("p").first().waitFor();
    expect(await violations(chi)).toEqual([]);

    if (width < 900) await moderator.getByRole("button", { name: "Phòng điều hành" }).press("Enter");
    await moderator.getByRole("region", { name: "Phòng điều hành" }).getByRole("article").first().waitFor();
    expect(await violations(moderator)).toEqual([]);
    await chi.context().close();
    await moderator.context().close();
  });
});
