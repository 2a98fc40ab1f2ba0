// The whole application as a function of what it is given: starts, answers, stops. No globals, so that tests run many.

import type { Adapter, Platform } from "../adapters/adapter.ts";
import { createHouse, type House, type HouseNeeds } from "./house.ts";
import { createHttp, type Listening, listen } from "./http.ts";

export type AppNeeds = HouseNeeds & {
  readonly http: { readonly host: string; readonly port: number; readonly accessSecret: string | null };
};

export type App = {
  /**
   * Listens, finishes what a former run began, then lets the platforms in.
   *
   * @throws PortInUse when the port is taken.
   */
  readonly start: () => Promise<{ readonly port: number }>;
  /** Lets what is under way come to its end, for about eight seconds, and closes the store. Calling it again changes nothing. */
  readonly stop: () => Promise<void>;
  /** Resolves when no platform is left to work for. */
  readonly abandoned: Promise<void>;
  readonly house: House;
};

/** Time that platforms, then work under way, get when the process has to end (ms); together below the promised ten seconds. */
const patienceWithPlatforms = 2_000;
const patienceWithWork = 6_000;

export function createApp(needs: AppNeeds): App {
  const { adapters, log } = needs;
  const house = createHouse(needs);
  const stopped = new AbortController();
  const failed = new Map<Platform, string>();
  let isReady = false;
  let listening: Listening | null = null;
  let stopping: Promise<void> | null = null;
  let abandon = () => {};
  const abandoned = new Promise<void>((resolve) => {
    abandon = resolve;
  });

  const http = createHttp({
    host: needs.http.host,
    accessSecret: needs.http.accessSecret,
    readiness: async () => {
      const storeAnswers = await needs.store.get("probe").then(
        () => true,
        () => false,
      );
      return [
        ...(isReady ? [] : ["starting"]),
        ...(storeAnswers ? [] : ["store: does not answer"]),
        ...[...failed].map(([platform, why]) => `${platform}: ${why}`),
      ];
    },
    metrics: async () => ({ type: house.metrics.registry.contentType, text: await house.metrics.registry.metrics() }),
    routes: adapters.map((adapter) => adapter.routes),
    onError: (error) => log.error("http", error),
  });

  const letIn = async (adapter: Adapter): Promise<void> => {
    try {
      await adapter.start(house.onEvent, stopped.signal);
    } catch (error) {
      failed.set(adapter.platform, "could not start");
      log.error("platform-stopped", error, { platform: adapter.platform });
      if (failed.size === adapters.length) abandon();
    }
  };

  const end = async (): Promise<void> => {
    isReady = false;
    stopped.abort();
    await within(patienceWithPlatforms, Promise.allSettled(adapters.map((adapter) => adapter.stop())));
    await house.stop(patienceWithWork);
    await listening?.close();
    await needs.store.close();
    log.info("stopped");
  };

  return {
    house,
    abandoned,
    start: async () => {
      listening = await listen(http, needs.http.host, needs.http.port);
      await house.start();
      await Promise.all(adapters.map(letIn));
      isReady = true;
      log.info("started", { port: listening.port, platforms: adapters.map(({ platform }) => platform).join(",") });
      return { port: listening.port };
    },
    stop: () => {
      stopping ??= end();
      return stopping;
    },
  };
}

async function within(limit: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limit);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
