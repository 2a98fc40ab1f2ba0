// Who takes part in the local chat: a group small enough to play every part oneself.

import type { Rights } from "../../commands/command.ts";
import type { Role } from "./wire.ts";

export type Part = { readonly id: string; readonly name: string; readonly role: Role };

/** The one group of the local chat. */
export const localGroup = "local";

/** The id of its moderators' room. */
export const localRoom = "local-room";

export const cast: readonly Part[] = [
  { id: "an", name: "An", role: "member" },
  { id: "binh", name: "Bình", role: "member" },
  { id: "chi", name: "Chi", role: "member" },
  { id: "dung", name: "Dũng", role: "member" },
  { id: "newcomer", name: "Lam", role: "newcomer" },
  { id: "moderator", name: "Minh Quân", role: "moderator" },
  { id: "owner", name: "Hà Vy", role: "owner" },
];

export function rightsOf(role: Role): Rights {
  return role === "owner" || role === "moderator" ? role : "member";
}

/** Owners and moderators: those who see the moderators' room and must not be imitated. */
export function isStaff(role: Role): boolean {
  return rightsOf(role) !== "member";
}
