// Takes the README's pictures: starts the bot with an empty store, plays a short scene, writes docs/screenshots/*.png.
// Needs `npm run build` and Chromium or Chrome (CHROMIUM_PATH when it lies elsewhere).
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser, launchBrowser } from "../dist/test/support/browser.js";

const out = "docs/screenshots";

const path = findBrowser();
if (path === null) {
  console.error("No Chromium found: install it, or say where it is with CHROMIUM_PATH.");
  process.exit(1);
}

/** A port that was free a moment ago. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(url) {
  for (let tries = 0; tries < 150; tries++) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} does not answer`);
}

async function openTab(browser, url, member, options) {
  const context = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.goto(`${url}/?as=${member}`);
  await page.getByRole("textbox", { name: "Tin nhắn" }).waitFor();
  return page;
}

async function write(page, text) {
  const box = page.getByRole("textbox", { name: "Tin nhắn" });
  await box.fill(text);
  await box.press("Enter");
  await page.locator("[data-message-id]", { hasText: text }).waitFor();
}

async function report(page, words) {
  const box = page.getByRole("textbox", { name: "Tin nhắn" });
  await box.fill("/report-impersonation");
  await box.press("Enter");
  await page.getByLabel("Tài khoản nào").selectOption("newcomer");
  await page.getByLabel("Giả hay bị chiếm").selectOption("fake");
  await page.getByLabel("Chuyện gì đã xảy ra").fill(words);
  await page.getByRole("button", { name: "Xong" }).click();
  await page.getByRole("region", { name: "Trả lời riêng" }).getByText("Đã chuyển").waitFor();
}

const desk = { viewport: { width: 1280, height: 800 } };

async function play(browser, url) {
  const an = await openTab(browser, url, "an", { ...desk, colorScheme: "light" });
  const binh = await openTab(browser, url, "binh", desk);
  const chi = await openTab(browser, url, "chi", desk);
  const moderator = await openTab(browser, url, "moderator", { ...desk, colorScheme: "dark" });

  await write(binh, "Sáng thứ bảy này xóm mình dọn vườn chung nhé, ai rảnh không?");
  await write(chi, "Mình đi được, để mình mang găng tay với bao rác.");
  await write(an, "Mình cũng rảnh nè");
  await write(moderator, "Cảm ơn cả nhà. Bảy giờ mình mở cổng vườn sẵn.");
  await write(binh, "Hôm trước An quên khóa vòi nước làm ngập luống rau đó nha");
  await write(an, "Bình đúng là đồ ngu");
  const reminder = an.getByRole("region", { name: "Nhắc riêng" });
  await reminder.waitFor();
  await an.waitForTimeout(400);
  await an.screenshot({ path: join(out, "light.png") });

  const phone = await openTab(browser, url, "an", { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, colorScheme: "light" });
  await phone.getByRole("region", { name: "Nhắc riêng" }).waitFor();
  await phone.waitForTimeout(400);
  await phone.screenshot({ path: join(out, "phone.png") });

  await report(chi, "Nhắn riêng cho mình, xưng là Minh Quân và hỏi mượn hai triệu.");
  await moderator.getByRole("region", { name: "Phòng điều hành" }).getByRole("article").first().waitFor();
  await moderator.waitForTimeout(400);
  await moderator.screenshot({ path: join(out, "dark.png") });
}

const data = mkdtempSync(join(tmpdir(), "nhac-nhe-screenshots-"));
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const bot = spawn(process.execPath, ["dist/src/cli.js", "start"], {
  env: {
    PATH: process.env.PATH,
    HTTP_PORT: String(port),
    STORE_URL: `sqlite://${join(data, "store.sqlite")}`,
    LOCAL_CHAT: "on",
    LOG_LEVEL: "warn",
  },
  stdio: ["ignore", "ignore", "inherit"],
});
const browser = await launchBrowser(path);
try {
  await answers(`${url}/readyz`);
  mkdirSync(out, { recursive: true });
  await play(browser, url);
  console.log(`written to ${out}`);
} finally {
  await browser.close();
  bot.kill("SIGTERM");
  await new Promise((resolve) => (bot.exitCode === null ? bot.once("exit", resolve) : resolve()));
  rmSync(data, { recursive: true, force: true });
}
