// Detectors by the name under which a rule asks for them.

import type { Detector } from "./detector.ts";

/** Every detector beside the terms. A rule names them; an unknown name is refused at load. */
export const detectors: Readonly<Record<string, Detector>> = {};
