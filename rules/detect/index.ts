// Detectors by the name under which a rule asks for them.

import type { Detector } from "./detector.ts";

/** Every detector beside the terms. A rule file names them; an unknown name is refused at load. */
export const detectors = {} as const satisfies Readonly<Record<string, Detector>>;

export type DetectorName = keyof typeof detectors;
