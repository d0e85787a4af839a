// The trap and the puzzle of the last form, in a real browser: people meet neither, and a script solves the puzzle while they read.
// TORG_SERVER and CHROMIUM are as for server.test.js.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const survey = `${process.env.TORG_SERVER}/sundsvall/torget/activity/enkat`;

let browser;
before(async () => {
  browser = await chromium.launch({
    executablePath: execFileSync("which", [process.env.CHROMIUM], { encoding: "utf8" }).trim(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
});
after(() => browser?.close());

async function check(options) {
  const page = await (await browser.newContext({ locale: "sv", ...options })).newPage();
  await page.goto(`${survey}/question/saknas`);
  await page.locator("textarea").fill("Fler bänkar.");
  await page.locator("main form button").click();
  await page.goto(`${survey}/check`);
  return page;
}

test("the puzzle is solved by itself", async () => {
  const page = await check({});
  const field = page.locator("input[name=proof]");
  await page.waitForFunction(() => document.querySelector("input[name=proof]").value !== "", null, { timeout: 60_000 });
  const [puzzle, answer] = [await field.getAttribute("data-puzzle"), await field.inputValue()];
  const hash = createHash("sha256").update(`${puzzle}:${answer}`).digest();
  assert.ok(Math.clz32(hash.readUInt32BE(0)) >= 15);
});

test("the keyboard passes the trap over, and nobody sees it", async () => {
  const page = await check({ javaScriptEnabled: false });
  const names = [];
  for (let tab = 0; tab < 60; tab++) {
    await page.keyboard.press("Tab");
    names.push(await page.locator(":focus").getAttribute("name", { timeout: 100 }).catch(() => null));
  }
  assert.ok(!names.includes("topic"));
  const { width, height } = await page.locator("input[name=topic]").locator("xpath=ancestor::div[1]").boundingBox();
  assert.ok(width <= 1 && height <= 1);
  assert.match(await page.locator("main").ariaSnapshot(), /Skicka/);
  assert.doesNotMatch(await page.locator("main").ariaSnapshot(), /tomt/);
});
