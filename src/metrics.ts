// What an operator can watch: numbers only, nobody's names, ids or words.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type Metrics = {
  readonly registry: Registry;
  readonly message: (what: string, platform: string) => void;
  readonly mail: (notice: string, outcome: string, road: string) => void;
  readonly delivered: (seconds: number) => void;
  readonly error: (doing: string) => void;
};

/** A registry of its own, so that two apps in one process do not count together. */
export function createMetrics(open: { readonly mail: () => number }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const messages = new Counter({
    name: "nhac_nhe_messages_total",
    help: "Messages seen, by what followed.",
    labelNames: ["what", "platform"],
    registers,
  });
  const mail = new Counter({
    name: "nhac_nhe_mail_total",
    help: "Notices that came to their end.",
    labelNames: ["notice", "outcome", "road"],
    registers,
  });
  const errors = new Counter({
    name: "nhac_nhe_errors_total",
    help: "Unexpected errors, by what was being done.",
    labelNames: ["doing"],
    registers,
  });
  const seconds = new Histogram({
    name: "nhac_nhe_reminder_seconds",
    help: "From a message to its delivered reminder.",
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 30, 120, 600],
    registers,
  });
  new Gauge({
    name: "nhac_nhe_mail_open",
    help: "Notices on their way.",
    registers,
    collect() {
      this.set(open.mail());
    },
  });
  return {
    registry,
    message: (what, platform) => messages.inc({ what, platform }),
    mail: (notice, outcome, road) => mail.inc({ notice, outcome, road }),
    delivered: (value) => seconds.observe(value),
    error: (doing) => errors.inc({ doing }),
  };
}
