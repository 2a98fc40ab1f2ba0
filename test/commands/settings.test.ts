// /settings: every setting can be read and changed by those who run the group, at once, within its limits.

import { describe, expect, it } from "vitest";
import { defaultSettings, groupSettings } from "../../commands/group-settings.ts";
import { answerCommand, pressButton, renderTrialSummary, suggestFor } from "../../commands/index.ts";
import { presetChange, presets } from "../../commands/presets.ts";
import { settingNames } from "../../commands/setting-names.ts";
import { actionOf, afternoon, asker, makeHouse, spoken } from "../support/needs.ts";

const owner = asker("chu", "owner");
const hour = 3_600_000;

async function set(setting: string, value: string, house = makeHouse({ members: ["an"] })) {
  const reply = await answerCommand("settings", { setting, value }, owner, house.needs);
  return { house, reply, now: house.settings.value };
}

describe("settings", () => {
  it("given a moderator who does not run the group, when they try, then nothing changes by command or by press", async () => {
    const house = makeHouse();
    const moderator = asker("mod", "moderator");
    expect(spoken(await answerCommand("settings", { setting: "trial", value: "on" }, moderator, house.needs))).toContain(
      "người phụ trách nhóm",
    );
    expect(spoken(await pressButton("set:trial:on", moderator, house.needs))).toContain("người phụ trách nhóm");
    expect(house.settings.value).toEqual(defaultSettings);
  });

  it("given the overview, when each button is pressed, then each setting has a screen with a way back", async () => {
    const { needs } = makeHouse();
    const overview = await answerCommand("settings", {}, owner, needs);
    expect(overview.buttons).toHaveLength(settingNames.length);
    for (const button of overview.buttons ?? []) {
      const screen = await pressButton("action" in button ? button.action : "", owner, needs);
      expect(spoken(screen)).toContain(button.label);
      expect(actionOf(screen, "Tất cả cài đặt")).toBe("settings");
    }
  });

  it.each([
    ["language", "en", { language: "en" }],
    ["language", "default", { language: null }],
    ["delivery", "hint-first", { delivery: "hint-first" }],
    ["delivery", "Không gửi, chỉ ghi nhận", { delivery: "silent" }],
    ["cool-down", "2h", { coolDown: 2 * hour }],
    ["cool-down", "15 phút", { coolDown: hour / 4 }],
    ["citations", "code", { citations: "code" }],
    ["trial", "on", { trialUntil: afternoon + 7 * 24 * hour }],
    ["pause", "1h", { pausedUntil: afternoon + hour }],
    ["pause", "24h", { pausedUntil: afternoon + 24 * hour }],
    ["pause", "on", { pausedUntil: "resumed" }],
    ["modes", "insult escalate", { modes: { insult: "escalate" } }],
    ["modes", "Nói tục: nhắc riêng", { modes: { profanity: "nudge" } }],
    ["exempt-rooms", "r-offtopic", { exemptRooms: ["r-offtopic"] }],
    ["exempt-people", "@an", { exemptPeople: ["an"] }],
    ["exempt-roles", "dev", { exemptRoles: ["dev"] }],
    ["allow", "giết  boss", { allow: ["giết boss"] }],
  ] as const)(
    "given %s set to %j, when it is done, then it holds at once and is kept with the name of who did it",
    async (setting, value, change) => {
      const { now, house, reply } = await set(setting, value);
      const isChange = JSON.stringify({ ...defaultSettings, ...change }) !== JSON.stringify(defaultSettings);
      expect(now).toEqual({ ...defaultSettings, ...change });
      expect(spoken(reply)).toContain(isChange ? "có hiệu lực ngay" : "đã đúng như vậy");
      expect(house.settings.history).toEqual(isChange ? [{ at: afternoon, by: "chu", change }] : []);
    },
  );

  it.each([
    ["modes", "fake-news escalate", "cao nhất là “nhắc riêng”"],
    ["modes", "spam alert", "cao nhất là “nhắc riêng”"],
    ["modes", "profanity escalate", "cao nhất là “nhắc riêng”"],
    ["modes", "politics nudge", "chưa biết chủ đề"],
    ["modes", "insult loudly", "một trong"],
    ["cool-down", "1m", "2 phút tới 12 giờ"],
    ["cool-down", "13h", "2 phút tới 12 giờ"],
    ["cool-down", "soon", "2 phút tới 12 giờ"],
    ["language", "fr", "chưa đúng"],
    ["allow", "x", "chưa đúng"],
    ["allow", "-chưa có", "không có trong danh sách"],
    ["exempt-people", "@ai-do", "không tìm thấy đúng một người"],
  ])("given %s set to %j, when refused, then it says why and nothing changes", async (setting, value, words) => {
    const { now, reply } = await set(setting, value);
    expect(spoken(reply)).toContain(words);
    expect(reply.problems?.[0]?.field).toBe("value");
    expect(now).toEqual(defaultSettings);
  });

  it("given a stored record above a ceiling, when it is read, then it is refused", () => {
    expect(groupSettings.safeParse({ modes: { "fake-news": "alert" } }).success).toBe(false);
    expect(groupSettings.safeParse({ modes: { "fake-news": "nudge" } }).success).toBe(true);
  });

  it("given a list, when an entry is taken away, then the others stay", async () => {
    const house = makeHouse();
    await set("allow", "giết boss", house);
    await set("allow", "giết rồng", house);
    expect((await set("allow", "-Giết Boss", house)).now.allow).toEqual(["giết rồng"]);
  });

  it("given rooms, when one is linked, then only a closed one is taken", async () => {
    const house = makeHouse();
    house.rooms.set("kin", "closed").set("mo", "public").set("g1", "same");
    expect(spoken((await set("room", "mo", house)).reply)).toContain("người khác cũng xem được");
    expect(spoken((await set("room", "g1", house)).reply)).toContain("phải khác");
    expect(spoken((await set("room", "la", house)).reply)).toContain("không thấy phòng này");
    expect(house.settings.value.room).toBeNull();
    expect((await set("room", "kin", house)).now.room).toBe("kin");
    await pressButton("set:room:none", owner, house.needs);
    expect(house.settings.value.room).toBeNull();
  });

  it("given a topic, when a mode is pressed, then it holds, and the default takes it back", async () => {
    const house = makeHouse();
    const screen = await pressButton("mode:spam", owner, house.needs);
    expect((screen.buttons ?? []).map(({ label }) => label)).not.toContain("chỉ báo quản trị");
    await pressButton(actionOf(screen, "nhắc riêng"), owner, house.needs);
    expect(house.settings.value.modes).toEqual({ spam: "nudge" });
    await pressButton("set-mode:spam:default", owner, house.needs);
    expect(house.settings.value.modes).toEqual({});
    expect(spoken(await pressButton("set-mode:fake-news:alert", owner, house.needs))).toContain("cao nhất");
  });

  it("given a trial that ended, when its summary is pressed, then the group is live with one tap", async () => {
    const house = makeHouse();
    await set("trial", "on", house);
    house.now = afternoon + 8 * 24 * hour;
    expect(spoken(await pressButton("setting:trial", owner, house.needs))).toContain("đang chờ bạn bấm bắt đầu");
    const summary = renderTrialSummary({ insult: 12, spam: 0 }, "vi");
    expect(spoken(summary)).toContain("Xúc phạm: 12");
    expect(spoken(summary)).not.toContain("Tin lặp lại");
    await pressButton(actionOf(summary, "Bắt đầu nhắc thật"), owner, house.needs);
    expect(house.settings.value.trialUntil).toBeNull();
  });

  it("given changes, when the history is shown, then it names who changed what, newest first", async () => {
    const house = makeHouse();
    await set("trial", "on", house);
    house.now += hour;
    await set("preset", "gaming", house);
    const history = await pressButton("setting:history", owner, house.needs);
    const rows = history.parts.flatMap((part) => (part.kind === "list" ? part.items : []));
    expect(rows[0]).toContain("chu: Kiểu nhóm");
    expect(rows[1]).toContain("chu: Chạy thử");
  });

  it("given a typed topic, when proposals are asked for, then only modes within its ceiling are offered", async () => {
    const offered = await suggestFor("settings", "value", "fake-news", owner, makeHouse().needs);
    expect(offered.map(({ value }) => value)).toEqual(["fake-news off", "fake-news shadow", "fake-news nudge"]);
    expect(await suggestFor("settings", "value", "fake-news", asker("an"), makeHouse().needs)).toEqual([]);
  });
});

describe("presets", () => {
  it.each(Object.keys(presets) as (keyof typeof presets)[])("given %s, when chosen, then the settings as a whole are valid", (name) => {
    expect(groupSettings.safeParse({ ...defaultSettings, ...presetChange(defaultSettings, name) }).success).toBe(true);
  });

  it("given a preset and own choices, when another preset is chosen, then own choices stay and what the first had set goes", () => {
    const gaming = { ...defaultSettings, ...presetChange(defaultSettings, "gaming") };
    const own = {
      ...gaming,
      modes: { ...gaming.modes, insult: "escalate" as const, violence: "alert" as const },
      allow: [...gaming.allow, "của nhóm"],
    };
    const changed = presetChange(own, "none");
    expect(changed.modes).toEqual({ insult: "escalate", violence: "alert" });
    expect(changed.allow).toEqual(["của nhóm"]);
  });
});
