import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, installedBrowser } from './commands/browser.mjs'

const executablePath = installedBrowser()

// Journeys through a real browser, against the production build with the demo's data (e2e/browser/server.ts starts it).
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './e2e/browser/server.ts',
  timeout: 60_000,
  // A machine that is busy with other work is slow, not wrong.
  expect: { timeout: 20_000 },
  // The long journeys begin first, and no file waits for another.
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: {
    // Set by e2e/browser/server.ts before the workers read this file.
    ...(process.env.E2E_ORIGIN ? { baseURL: process.env.E2E_ORIGIN } : {}),
    actionTimeout: 20_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: { args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
})
