// What the tests of a server share: a browser, everyone who might look at a page, and what must be right on each.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after } from "node:test";
import { chromium } from "playwright-core";

export const server = process.env.TORG_SERVER;
export const shots = process.env.TORG_SHOTS;
export const home = `${server}/sundsvall/torget`;
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const browser = await chromium.launch({
  executablePath: execFileSync("which", [process.env.CHROMIUM], { encoding: "utf8" }).trim(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
after(() => browser.close());

export const variants = [];
for (const javaScriptEnabled of [true, false])
  for (const width of [320, 1280])
    for (const locale of ["sv", "ar"])
      for (const colours of ["light", "dark", "forced"]) variants.push({ javaScriptEnabled, width, locale, colours });

/// A page, and what must stay empty: requests to elsewhere, dialogs that a script opened, errors of scripts.
export async function visit({ javaScriptEnabled = true, width = 1280, locale = "sv", colours = "light", cookies = [] } = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale,
    javaScriptEnabled,
    colorScheme: colours === "dark" ? "dark" : "light",
    forcedColors: colours === "forced" ? "active" : "none",
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const unwanted = [];
  page.on("request", (request) => request.url().startsWith(server) || unwanted.push(`request to ${request.url()}`));
  page.on("dialog", (dialog) => (unwanted.push(`dialog ${dialog.message()}`), dialog.dismiss()));
  page.on("pageerror", (error) => unwanted.push(`error ${error.message}`));
  page.on("console", (line) => line.type() === "error" && !/status of 4\d\d/.test(line.text()) && unwanted.push(line.text()));
  return { context, page, unwanted };
}

/// The same page where scripts can run: what axe needs to look at one in which they cannot.
const copies = new WeakMap();
async function copied(page, variant) {
  if (!copies.has(page)) {
    const { context, page: copy } = await visit({ ...variant, javaScriptEnabled: true });
    copies.set(page, copy);
    page.context().on("close", () => context.close());
  }
  const copy = copies.get(page);
  // Leaves what the page before has open.
  await copy.goto(`${server}/health`);
  await copy.setContent(await page.content(), { waitUntil: "load" });
  return copy;
}

const shot = (name, { width, locale, colours, javaScriptEnabled }) =>
  `${shots}/${[name, width, locale, colours, javaScriptEnabled === false ? "plain" : "script"].join("-").replaceAll(" ", "_")}.png`;

/// Nothing to complain of, nothing outside the window, and the page says which language it is in.
export async function looked(page, name, variant) {
  if (shots) await page.screenshot({ path: shot(name, variant), fullPage: true });
  if (variant.javaScriptEnabled === false) {
    return right(await copied(page, variant), name, variant);
  }
  return right(page, name, variant);
}

async function right(page, name, { locale }) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((rules) => window.axe.run({ runOnly: { type: "tag", values: rules }, resultTypes: ["violations"] }), rules);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(" | ")}`);
  assert.deepEqual(found, [], name);
  const outside = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(outside, 0, `${name}: ${outside} pixels lie outside the window`);
  const { lang, dir } = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
  assert.deepEqual([lang, dir], [locale, locale === "ar" ? "rtl" : "ltr"], name);
  assert.equal(await page.locator("h1").count(), 1, `${name} has one heading`);
}

/// Sends the first form of the page.
export const go = (page) => page.locator("main form .actions button").first().click();

/// That the page is at this address of the dialogue.
export const at = (page, path) => assert.equal(new URL(page.url()).pathname, `/sundsvall/torget${path}`);

/// Where the keyboard is.
export const focus = (page) =>
  page.evaluate(() => document.activeElement.id || document.activeElement.value || document.activeElement.textContent.trim());
