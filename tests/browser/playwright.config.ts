// How the front end is tested in a browser: Chromium over the loopback host, one story at a time, no second try.
// `cargo xtask test --only browser` sets RONDO_LOOPBACK; RONDO_CHROMIUM names another browser of the family.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: "out/failures",
  // One browser and one host are what two cores serve without making each other wait.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    viewport: { width: 1440, height: 900 },
    locale: "de-DE",
    // The program and its window are on one computer, so that a day ends for both at the same time.
    timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone,
    colorScheme: "light",
    // Nothing fades, so that a picture and a contrast are what stays.
    reducedMotion: "reduce",
    actionTimeout: 7_000,
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env["RONDO_CHROMIUM"] ?? "/usr/bin/chromium",
      args: ["--disable-quic", "--disable-background-networking", "--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    },
  },
});
