// What is printed, in a real browser: nothing to complain of for accessibility, a poster on one page of A4, questions that no page
// break cuts, and every word still there without colour. TORG_SERVER and CHROMIUM are as for server.test.js.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const server = process.env.TORG_SERVER;
const print = `${server}/sundsvall/torget/print`;
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const A4 = { width: 794, height: 1123 };

let browser;
before(async () => {
  browser = await chromium.launch({
    executablePath: execFileSync("which", [process.env.CHROMIUM], { encoding: "utf8" }).trim(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
});
after(() => browser?.close());

async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "sv", ...options });
  const page = await context.newPage();
  const unwanted = [];
  page.on("request", (request) => request.url().startsWith(server) || unwanted.push(request.url()));
  page.on("console", (message) => message.type() === "error" && unwanted.push(message.text()));
  await page.goto(`${print}${path}`);
  return { context, page, unwanted };
}

/// How many pages of A4 it takes.
async function pages(page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  assert.ok(boxes.length > 0);
  for (const [, width, height] of boxes) assert.ok(Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2, `${width} × ${height} is A4`);
  return boxes.length;
}

const posters = ["?in=sv", "?in=en", "?in=ar", "?in=sv&in=en", "?in=sv&in=ar"].map((query) => `/poster${query}`);
const sheets = ["?in=sv", "?in=ar&type=large"].map((query) => `/sheet/enkat${query}`);

for (const path of ["", ...posters, ...sheets])
  for (const [width, colorScheme] of [[1280, "light"], [320, "dark"]])
    test(`print${path}, ${width} pixels, ${colorScheme}`, async () => {
      const { context, page, unwanted } = await open(path, { viewport: { width, height: 900 }, colorScheme });
      await page.evaluate(axe);
      const { violations } = await page.evaluate((rules) => window.axe.run({ runOnly: { type: "tag", values: rules }, resultTypes: ["violations"] }), rules);
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
      assert.equal(await page.locator("h1").count(), 1);
      assert.deepEqual(unwanted, []);
      await context.close();
    });

for (const path of posters)
  test(`print${path} is one page`, async () => {
    const { context, page } = await open(path);
    assert.equal(await pages(page), 1);
    await context.close();
  });

for (const path of sheets)
  test(`print${path} breaks between questions`, async () => {
    const { context, page } = await open(path);
    assert.ok((await pages(page)) >= 2);
    await page.emulateMedia({ media: "print" });
    const breaks = await page.locator(".asked").evaluateAll((all) => all.map((it) => [getComputedStyle(it).breakInside, it.offsetHeight]));
    assert.equal(breaks.length, 8);
    for (const [inside, height] of breaks) assert.ok(inside === "avoid" && height < A4.height, `${inside}, ${height} pixels`);
    const size = await page.locator(".form").evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
    if (path.includes("large")) assert.ok(Math.abs(size - 16 * (96 / 72)) < 0.1, `${size} pixels are 16 points`);
    await context.close();
  });

test("without colour every text of a poster can be read", async () => {
  const { context, page } = await open("/poster?in=sv&in=ar");
  await page.emulateMedia({ media: "print" });
  const pale = await page.evaluate(() => {
    const luminance = (colour) => {
      const [red, green, blue] = colour.match(/\d+/g).map((it) => it / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const own = [...document.querySelectorAll("article *")].filter((it) => [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
    return own.filter((it) => 1.05 / (luminance(getComputedStyle(it).color) + 0.05) < 4.5).map((it) => it.outerHTML);
  });
  assert.deepEqual(pale, []);
  await context.close();
});
