import { defineConfig } from "vitest/config";

// Kill, load, fuzz and soak trials: minutes long, one after another so that they do not disturb each other's clocks.
export default defineConfig({
  test: {
    include: ["test/**/*.long.test.ts"],
    testTimeout: 600_000,
    fileParallelism: false,
    reporters: process.env.CI ? ["default", ["json", { outputFile: "test-results.json" }]] : ["default"],
  },
});
