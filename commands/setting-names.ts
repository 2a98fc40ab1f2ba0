// What a group's settings are called in /settings and in buttons.

export const settingNames = [
  "preset",
  "modes",
  "room",
  "language",
  "delivery",
  "cool-down",
  "citations",
  "trial",
  "pause",
  "exempt-rooms",
  "exempt-people",
  "exempt-roles",
  "allow",
  "history",
] as const;

export type SettingName = (typeof settingNames)[number];
