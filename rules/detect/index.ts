// Detectors by the name under which a rule asks for them.

import { accountSecurity } from "./account-security.ts";
import { childSafety } from "./child-safety.ts";
import { contempt } from "./contempt.ts";
import type { Detector } from "./detector.ts";
import { fakeNews } from "./fake-news.ts";
import { illegalAds } from "./illegal-ads.ts";
import { impersonation } from "./impersonation.ts";
import { pressing } from "./pressing.ts";
import { childSchool, doxxingCall, homeAddress, numberPlate, privateMedia, privateNumbers } from "./private-data.ts";
import { repeats } from "./repeats.ts";
import { lookAlikeLink, scam } from "./scam.ts";
import { scorn } from "./scorn.ts";

/** Every detector beside the terms. A rule names them; an unknown name is refused at load. */
export const detectors: Readonly<Record<string, Detector>> = {
  "account-security": accountSecurity,
  "child-safety": childSafety,
  "child-school": childSchool,
  contempt,
  "doxxing-call": doxxingCall,
  "fake-news": fakeNews,
  "home-address": homeAddress,
  "illegal-ads": illegalAds,
  impersonation,
  "look-alike-link": lookAlikeLink,
  pressing,
  "number-plate": numberPlate,
  "private-media": privateMedia,
  "private-numbers": privateNumbers,
  repeats,
  scam,
  scorn,
};
