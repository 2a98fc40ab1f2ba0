// The main job in a real browser, by keyboard: a reminder, a look-up, a report and its outcome.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser, launchBrowser } from "../support/browser.ts";
import { type RunningChat, startChat } from "../support/chat.ts";
import { messageBox, openTab, walkTo, write } from "./tabs.ts";

const path = findBrowser();
if (path === null) console.log("skipped: no Chromium found; set CHROMIUM_PATH to run the tests in a browser");

describe.skipIf(path === null)("in a browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let chat: RunningChat;

  beforeAll(async () => {
    browser = await launchBrowser(path ?? "");
  });
  afterAll(async () => browser?.close());

  /** Each scene has a chat of its own. */
  const scene = async (play: (url: string) => Promise<void>) => {
    chat = await startChat();
    try {
      await play(chat.url);
    } finally {
      for (const context of browser.contexts()) await context.close();
      await chat.stop();
    }
  };

  const reminder = (page: Page) => page.getByRole("region", { name: "Nhắc riêng" });
  const answer = (page: Page) => page.getByRole("region", { name: "Trả lời riêng" });
  const room = (page: Page) => page.getByRole("region", { name: "Phòng điều hành" });

  it("given a rude message, when it is sent, then its author sees a reminder and nobody else shows or receives it", () =>
    scene(async (url) => {
      const { page: an, errors } = await openTab(browser, url, "an");
      const others = [await openTab(browser, url, "binh"), await openTab(browser, url, "moderator")];
      // What the browser received on its stream, as it came over the wire.
      const received = await Promise.all(
        others.map(async ({ page }) => {
          const devtools = await page.context().newCDPSession(page);
          const lines: string[] = [];
          await devtools.send("Network.enable");
          devtools.on("Network.eventSourceMessageReceived", (event) => lines.push(event.data));
          await page.reload();
          await messageBox(page).waitFor();
          return lines;
        }),
      );

      await write(an, "Bình đúng là đồ ngu");
      await reminder(an).waitFor();
      expect(await reminder(an).textContent()).toContain("có thể làm người nhận thấy bị tổn thương");
      for (const [index, { page }] of others.entries()) {
        await page.locator("[data-message-id]", { hasText: "Bình đúng là đồ ngu" }).waitFor();
        await page.waitForTimeout(300);
        expect(await reminder(page).count()).toBe(0);
        expect(received[index]?.join("")).toContain("Bình đúng là đồ ngu");
        expect(received[index]?.join("")).not.toContain("tổn thương");
        expect(received[index]?.join("")).not.toContain("Nhắc nhầm rồi");
      }
      expect(errors).toEqual([]);
    }));

  it("given a reminder, when its author walks to it by keyboard, then the article opens, the message goes, and a mistake can be told", () =>
    scene(async (url) => {
      const { page: an } = await openTab(browser, url, "an");
      const { page: binh } = await openTab(browser, url, "binh");
      await write(an, "Bình đúng là đồ ngu");
      await reminder(an).waitFor();

      await walkTo(an, "Xem điều này", "Shift+Tab");
      await an.keyboard.press("Enter");
      await reminder(an).locator(".pressed").waitFor();

      await walkTo(an, "Gỡ tin của mình", "Shift+Tab");
      await an.keyboard.press("Enter");
      await reminder(an).getByText("Mình đã gỡ tin đó xuống rồi").waitFor();
      await binh.locator("[data-message-id]", { hasText: "đồ ngu" }).waitFor({ state: "detached" });
      expect(await an.locator("[data-message-id]").count()).toBe(0);

      await walkTo(an, "Nhắc nhầm rồi");
      await an.keyboard.press("Space");
      await reminder(an).getByText("Quản trị nhóm sẽ xem lại").waitFor();
    }));

  it("given /rule tin gia, when Enter is pressed, then the clause about unsourced news answers in private and nothing is posted", () =>
    scene(async (url) => {
      const { page: an } = await openTab(browser, url, "an");
      const { page: binh } = await openTab(browser, url, "binh");
      await write(an, "/rule tin gia");
      await answer(an).getByRole("heading", { level: 3 }).waitFor();
      expect(await answer(an).textContent()).toMatch(/tin giả|chưa rõ nguồn|sai sự thật|kiểm chứng/i);
      await binh.waitForTimeout(200);
      expect(await binh.locator("[data-message-id]").count()).toBe(0);
      expect(await messageBox(an).inputValue()).toBe("");
      // The focus stays where one types; Escape in the answer puts it away.
      await an.keyboard.type("xong");
      expect(await messageBox(an).inputValue()).toBe("xong");
    }));

  it("given a slash, when the menu is used with arrows, Enter, Tab and Escape, then it completes, closes and says when nothing fits", () =>
    scene(async (url) => {
      const { page: an } = await openTab(browser, url, "an");
      await an.keyboard.type("/");
      const menu = an.getByRole("listbox");
      await menu.waitFor();
      expect(await menu.getByRole("option").count()).toBeGreaterThanOrEqual(6);
      expect(await menu.getByRole("option", { selected: true }).textContent()).toContain("/rule");
      await an.keyboard.press("ArrowDown");
      expect(await menu.getByRole("option", { selected: true }).textContent()).toContain("/report-impersonation");
      const active = await messageBox(an).getAttribute("aria-activedescendant");
      expect(await an.locator(`#${active}`).textContent()).toContain("/report-impersonation");
      await an.keyboard.press("ArrowUp");
      await an.keyboard.press("Enter");
      expect(await messageBox(an).inputValue()).toBe("/rule ");
      await messageBox(an).fill("/lang");
      await an.keyboard.press("Tab");
      expect(await messageBox(an).inputValue()).toBe("/language ");
      await an.getByRole("option", { name: "English" }).waitFor();
      await an.keyboard.press("Escape");
      expect(await an.getByRole("listbox").count()).toBe(0);
      await messageBox(an).fill("");
      await write(an, "/khongco gi");
      await an.getByText("Mình chưa biết lệnh /khongco").waitFor();
      expect(await an.locator("[data-message-id]").count()).toBe(0);
    }));

  it("given a rule that is being typed, when the server proposes some, then arrows and Enter take one", () =>
    scene(async (url) => {
      const { page: an } = await openTab(browser, url, "an");
      await an.keyboard.type("/rule mao danh");
      await an.getByRole("listbox", { name: "Gợi ý" }).waitFor();
      await an.keyboard.press("ArrowDown");
      const chosen = await an.getByRole("option", { selected: true }).textContent();
      await an.keyboard.press("Enter");
      await answer(an).getByRole("heading", { level: 3 }).waitFor();
      expect(chosen?.length).toBeGreaterThan(3);
      expect(await messageBox(an).inputValue()).toBe("");
    }));

  it("given a report, when it is made by keyboard, then it reaches the room once, is claimed and decided there, and its outcome returns to the reporter alone", () =>
    scene(async (url) => {
      const { page: chi } = await openTab(browser, url, "chi");
      const { page: moderator } = await openTab(browser, url, "moderator");
      const { page: binh } = await openTab(browser, url, "binh");

      await write(chi, "/report-impersonation");
      await chi.getByLabel("Tài khoản nào").waitFor();
      // Nothing filled in: each missing thing is named beside its field.
      await walkTo(chi, "Xong");
      await chi.keyboard.press("Enter");
      expect(await chi.locator("[aria-invalid=true]").count()).toBe(3);
      await chi.keyboard.type("Lam");
      expect(await chi.getByLabel("Tài khoản nào").inputValue()).toBe("newcomer");
      await walkTo(chi, "Giả hay bị chiếm");
      await chi.keyboard.press("ArrowDown");
      await chi.keyboard.press("Tab");
      await chi.keyboard.type("Nhắn riêng xưng là Minh Quân, hỏi mượn tiền.");
      await walkTo(chi, "Xong");
      await chi.keyboard.press("Enter");
      await answer(chi).getByText("Đã chuyển cho quản trị nhóm").waitFor();

      await room(moderator).getByText("hỏi mượn tiền").waitFor();
      await moderator.waitForTimeout(300);
      expect(await room(moderator).getByRole("article").count()).toBe(1);
      expect(await room(moderator).textContent()).not.toContain("Chi");

      await walkTo(moderator, "Nhận vụ này");
      await moderator.keyboard.press("Enter");
      await room(moderator)
        .getByText("Minh Quân đang xem")
        .or(
          room(moderator)
            .getByText(/Minh Quân/)
            .nth(1),
        )
        .first()
        .waitFor();
      await walkTo(moderator, "Đúng là giả");
      await moderator.keyboard.press("Enter");
      await reminder(chi).getByText("đúng là giả").waitFor();
      await binh.waitForTimeout(300);
      expect(await reminder(binh).count()).toBe(0);
      expect(await binh.getByText("đúng là giả").count()).toBe(0);
      expect(await room(binh).count()).toBe(0);
    }));

  it("given one's own message, when why is asked, then the answer marks what was noticed; others have no such button", () =>
    scene(async (url) => {
      const { page: an } = await openTab(browser, url, "an");
      const { page: binh } = await openTab(browser, url, "binh");
      await write(an, "Bình đúng là đồ ngu");
      const own = an.locator("[data-message-id]", { hasText: "đồ ngu" });
      await own.getByRole("button", { name: "Vì sao?" }).focus();
      await an.keyboard.press("Enter");
      await answer(an).locator("mark").first().waitFor();
      expect((await answer(an).locator("mark").allInnerTexts()).join(" ")).toContain("ngu");
      await binh.locator("[data-message-id]").waitFor();
      expect(await binh.getByRole("button", { name: "Vì sao?" }).count()).toBe(0);
    }));

  it("given messages, when they are answered, edited and deleted through the menu by keyboard, then everybody sees it", () =>
    scene(async (url) => {
      const { page: an } = await openTab(browser, url, "an");
      const { page: binh } = await openTab(browser, url, "binh");
      await write(an, "Sáng mai họp nhé");
      const seen = binh.locator("[data-message-id]", { hasText: "Sáng mai" });
      await seen.getByRole("button", { name: "Trả lời An" }).focus();
      await binh.keyboard.press("Enter");
      await binh.keyboard.type("Mình tới được");
      await binh.keyboard.press("Enter");
      await an.locator("[data-message-id]", { hasText: "Mình tới được" }).getByText("Sáng mai họp nhé").waitFor();

      const own = an.locator("[data-message-id]").first();
      await own.getByRole("button", { name: "Thêm" }).focus();
      await an.keyboard.press("Enter");
      await an.keyboard.press("Enter");
      expect(await messageBox(an).inputValue()).toBe("Sáng mai họp nhé");
      await an.keyboard.press("Control+A");
      await an.keyboard.type("Chiều mai họp nhé");
      await an.keyboard.press("Enter");
      await binh.locator("[data-message-id]", { hasText: "Chiều mai họp nhé" }).getByText("đã sửa").waitFor();

      await own.getByRole("button", { name: "Thêm" }).focus();
      await an.keyboard.press("Enter");
      await an.keyboard.press("ArrowDown");
      await an.keyboard.press("Enter");
      await expect.poll(() => binh.locator("[data-message-id]").count()).toBe(1);
    }));

  it("given a new name, leaving and coming back, when each is done by keyboard, then the group is told", () =>
    scene(async (url) => {
      const { page: newcomer } = await openTab(browser, url, "newcomer");
      const { page: binh } = await openTab(browser, url, "binh");
      await walkTo(newcomer, "Đổi tên", "Shift+Tab");
      await newcomer.keyboard.press("Enter");
      await newcomer.getByLabel("Tên mới").waitFor();
      await newcomer.keyboard.press("Control+A");
      await newcomer.keyboard.type("Lam Mới");
      await newcomer.keyboard.press("Enter");
      await binh.getByText("Lam đổi tên thành Lam Mới").waitFor();
      await walkTo(newcomer, "Rời nhóm");
      await newcomer.keyboard.press("Enter");
      await binh.getByText("Lam Mới vừa rời nhóm").waitFor();
      expect(await messageBox(newcomer).count()).toBe(0);
      await newcomer.getByRole("button", { name: "Vào lại nhóm" }).first().press("Enter");
      await binh.getByText("Lam Mới vừa vào nhóm").waitFor();
    }));

  it("given 100 kB, HTML, overrides and strange names, when they are written, then a friendly sentence answers or they stay mere text", () =>
    scene(async (url) => {
      const { page: an, errors } = await openTab(browser, url, "an");
      const { page: binh } = await openTab(browser, url, "binh");
      await messageBox(an).fill("ồ".repeat(100_000));
      await an.keyboard.press("Enter");
      await an.getByText("100.000 ký tự").waitFor();
      expect(await an.locator("[data-message-id]").count()).toBe(0);

      await an.getByRole("button", { name: "Đổi tên" }).press("Enter");
      await an.getByLabel("Tên mới").fill("<img src=x onerror=alert(1)>\u202e__proto__");
      await an.keyboard.press("Enter");
      await binh.getByText("đổi tên thành").waitFor();
      await messageBox(an).fill("<script>alert(1)</script> @everyone \"'`\u202e ngược");
      await messageBox(an).press("Enter");
      await binh.locator("[data-message-id]", { hasText: "<script>alert(1)</script>" }).waitFor();
      expect(await binh.locator(".log img, .log script, .people img").count()).toBe(0);
      expect(errors).toEqual([]);
    }));

  it("given a phone, when the main job is done at 390 pixels, then nothing is wider than the screen and the room is one press away", () =>
    scene(async (url) => {
      const phone = { viewport: { width: 390, height: 844 } };
      const { page: an } = await openTab(browser, url, "an", phone);
      const { page: moderator } = await openTab(browser, url, "moderator", phone);
      await write(an, `Bình đúng là đồ ngu ${"dài".repeat(60)}`);
      await reminder(an).getByRole("button", { name: "Gỡ tin của mình" }).waitFor();
      await moderator.getByRole("button", { name: "Phòng điều hành" }).press("Enter");
      await room(moderator).waitFor();
      for (const page of [an, moderator]) {
        const widest = await page.evaluate(() =>
          Math.max(...[...document.querySelectorAll("body *")].map((one) => one.getBoundingClientRect().right)),
        );
        expect(widest).toBeLessThanOrEqual(390);
      }
      await an.getByRole("button", { name: "Mọi người" }).press("Enter");
      await an.getByRole("navigation", { name: "Vào vai người khác" }).waitFor();
      // The focus goes along, there and back.
      await an.keyboard.press("Escape");
      await expect.poll(() => an.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Mọi người");
      await an.keyboard.press("Enter");
      await an.keyboard.press("Enter");
      await messageBox(an).waitFor();
    }));

  it("given the bot is started anew, when the page notices, then it comes back by itself with the reminder and without what was said in the group", () =>
    scene(async (url) => {
      const { page: an } = await openTab(browser, url, "an");
      await write(an, "Bình đúng là đồ ngu");
      await reminder(an).waitFor();
      await chat.restart();
      await an.getByText("Mất kết nối").waitFor();
      await an.getByText("Chào bạn, đây là nhóm").waitFor();
      await reminder(an).waitFor();
      expect(await an.locator("[data-message-id]").count()).toBe(0);
      await write(an, "Còn ai ở đây không");
      await an.locator("[data-message-id]", { hasText: "Còn ai" }).waitFor();
    }));

  it("given the page in English, when it is read, then the names are the English ones", () =>
    scene(async (url) => {
      const { page: an } = await openTab(browser, url, "an", { query: "&lang=en" });
      await an.getByRole("button", { name: "Send" }).waitFor();
      await write(an, "Bình đúng là đồ ngu");
      await an.getByRole("region", { name: "Private reminder" }).waitFor();
      expect(await an.locator("html").getAttribute("lang")).toBe("en");
      const { page: owner } = await openTab(browser, url, "owner", { query: "&lang=en" });
      await owner.getByRole("region", { name: "Moderators’ room" }).waitFor();
    }));
});
