// A compiled report in a real browser: accessible, readable at every width, and silent on the network.
// TORG_REPORT names the report folder, CHROMIUM the browser.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const report = process.env.TORG_REPORT;
const pages = ["index.html", "contributions/1.html"];
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser;
before(async () => {
  browser = await chromium.launch({
    executablePath: await which(process.env.CHROMIUM),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
});
after(() => browser?.close());

async function which(program) {
  const { execFile } = await import("node:child_process");
  return new Promise((resolve, reject) =>
    execFile("which", [program], (error, found) => (error ? reject(error) : resolve(found.trim()))),
  );
}

async function open(file, { width = 1280, scheme = "light", anchor = "" } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: true });
  const page = await context.newPage();
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  const dialogs = [];
  page.on("dialog", (dialog) => (dialogs.push(dialog.message()), dialog.dismiss()));
  await page.goto(pathToFileURL(path.join(report, file)).href + anchor);
  return { context, page, requests, dialogs };
}

const outside = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/// How many of the elements cannot be seen.
const unseen = (elements) => elements.filter((element) => !element.checkVisibility()).length;

for (const file of pages) {
  for (const scheme of ["light", "dark"]) {
    for (const width of [320, 1280]) {
      test(`${file}, ${scheme}, ${width} px: accessible, no sideways scrolling`, async () => {
        const { context, page } = await open(file, { width, scheme });
        await page.evaluate(axe);
        const { violations } = await page.evaluate((rules) => window.axe.run({ runOnly: { type: "tag", values: rules } }), rules);
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(" | ")}`);
        assert.deepEqual(found, []);
        const sideways = await page.evaluate(outside);
        assert.equal(sideways, 0, `${sideways} pixels of the page lie outside the window`);
        await context.close();
      });
    }
  }

  for (const width of [320, 1280]) {
    test(`${file}, ${width} px, letters of twice the size, all unfolded: no sideways scrolling`, async () => {
      const { context, page } = await open(file, { width });
      await page.addStyleTag({ content: "html { font-size: 200% !important }" });
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      assert.equal(await page.evaluate(outside), 0);
      const scrolled = await page.$$eval("main *", (all) =>
        all.filter((it) => it.scrollWidth > it.clientWidth + 1 && ["auto", "scroll", "clip"].includes(getComputedStyle(it).overflowX)).length,
      );
      assert.equal(scrolled, 0, "something of worth is out of sight");
      await context.close();
    });
  }

  test(`${file}: asks nobody for anything and runs nothing`, async () => {
    const { context, page, requests, dialogs } = await open(file);
    assert.deepEqual(requests.filter((url) => !url.startsWith("file:")), []);
    assert.equal(requests.length, 1, `one file is enough: ${requests}`);
    assert.deepEqual(dialogs, []);
    assert.equal(await page.locator("script, iframe, object, embed, form").count(), 0);
    await context.close();
  });
}

test("every quotation leads to its contribution", async () => {
  const { context, page } = await open("index.html");
  const links = await page.$$eval("[data-quote]", (quotes) =>
    quotes.map((quote) => quote.closest(":has(a[href*='contributions/'])")?.querySelector("a[href*='contributions/']")?.getAttribute("href")),
  );
  assert.ok(links.length > 0);
  const texts = new Map();
  for (const href of new Set(links)) {
    assert.ok(href, "a quotation without a link");
    const [file, anchor] = href.split("#");
    if (!texts.has(file)) texts.set(file, await readFile(path.join(report, file), "utf8"));
    assert.ok(texts.get(file).includes(`id="${anchor}"`), `${href} leads nowhere`);
  }
  await context.close();
});

test("what is folded stands open on paper", async () => {
  const { context, page } = await open("index.html");
  assert.ok((await page.$$eval("[data-quote]", unseen)) > 0, "nothing is folded on the screen");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.$$eval("[data-quote], [data-theme], main h3, main h4, main h5, main h6, main td, main li", unseen), 0);
  await context.close();
});

test("a link to a folded theme shows what lies in it", async () => {
  const first = await open("index.html");
  const id = await first.page.$eval("details.fold", (fold) => fold.id);
  assert.ok((await first.page.$$eval(`[id="${id}"] [data-quote]`, unseen)) > 0);
  await first.context.close();
  const { context, page } = await open("index.html", { anchor: `#${id}` });
  assert.equal(await page.$$eval(`[id="${id}"] > .beside [data-quote]`, unseen), 0);
  await context.close();
});
