// A question that is answered with a place: a few to press, some in a list, many sought by a part of the name. With a script and without,
// on a phone and on a desk, from left to right and from right to left, light, dark and with forced colours.
// TORG_SERVER is the address of a server with the municipality sundsvall, TORG the program and TORG_DATA the folder it serves; CHROMIUM the
// browser.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { focus, go, looked, server, variants, visit } from "./browser.js";

const survey = `${server}/sundsvall/platser/activity/enkat`;
const question = (key) => `${survey}/question/${key}`;

/// The example, asking for places, of which the streets are in a register.
before(async () => {
  const example = await readFile(new URL("../examples/dialogue/torget.toml", import.meta.url), "utf8");
  const [start, ...rest] = example.split("[[activity]]");
  const survey = rest[0].split("[[activity.question]]")[0];
  const asks = [
    `key = "del"\nprompt = "Var bor du?"\nrequired = true\nplaces = ["Alnö", { group = "Söder", places = ["Kvissleby", "Njurunda"] }]`,
    `key = "omrade"\nprompt = "Vilket område?"\nplaces = ["Alliero", "Bosvedjan", "Granlo", ${Array.from({ length: 20 }, (_, at) => `"Område ${at}"`)}]`,
    `key = "gata"\nprompt = "Vid vilken gata?"\nplaces = "gator.txt"\nother-places = true`,
  ];
  const questions = asks.map((ask) => `[[activity.question]]\nkind = "place"\n${ask}\n`);
  const stages = start.replace(/ = \{ from = .*/g, " = { from = 2000-01-01, to = 2099-12-31 }").replace('slug = "torget"', 'slug = "platser"');
  const [, groups] = example.split("\n[groups]");
  const folder = await mkdtemp(join(tmpdir(), "places-"));
  const streets = ["Trädgårdsgatan", "Storgatan"].flatMap((name) => [name, ...Array.from({ length: 40 }, (_, at) => `${name} ${at + 1}`)]);
  await writeFile(join(folder, "gator.txt"), streets.join("\n"));
  await writeFile(join(folder, "platser.toml"), `${stages}[[activity]]${survey}${questions.join("\n")}\n[groups]${groups}`);
  const torg = (...words) => execFileSync(process.env.TORG, [...words, "--data", process.env.TORG_DATA]);
  torg("dialogue", "add", join(folder, "platser.toml"), "--municipality", "sundsvall");
  torg("dialogue", "open", "platser", "--by", "Karin Ek");
});

describe("places", { concurrency: 2 }, () => {
  for (const variant of variants) {
    const { javaScriptEnabled, width, locale, colours } = variant;
    test(`${javaScriptEnabled ? "with" : "without"} a script, ${width} px, ${locale}, ${colours}`, async () => {
      const { context, page, unwanted } = await visit(variant);
      const look = (name) => looked(page, name, variant);
      await page.goto(question("del"));
      await look("a few places");
      await go(page);
      assert.equal(await page.locator("#errors").count(), 1);
      await look("no place pressed");
      await page.locator("input[type=radio]").nth(1).check();
      await go(page);
      assert.equal(page.url(), question("omrade"));
      await look("a list of places");
      await page.locator("select").selectOption({ index: 3 });
      await go(page);
      assert.equal(page.url(), question("gata"));
      await look("a place to be sought");
      await page.getByRole("textbox").fill("finns inte alls");
      await go(page);
      await look("no such place");
      await page.getByRole("textbox").first().fill("tradgard");
      await go(page);
      await look("places that match");
      await page.getByRole("radio", { name: "Trädgårdsgatan", exact: true }).check();
      await go(page);
      await page.goto(`${survey}/check`);
      const text = await page.locator("main").innerText();
      for (const place of ["Kvissleby", "Granlo", "Trädgårdsgatan"]) assert.ok(text.includes(place), `${place} is missing in ${text}`);
      await look("places before they are sent");
      await go(page);
      assert.ok(page.url().endsWith("/receipt"));
      assert.deepEqual(unwanted, []);
      await context.close();
    });
  }
});

test("a place is sought and chosen with the keyboard alone", async () => {
  const { context, page } = await visit();
  await page.goto(question("gata"));
  await page.getByRole("textbox").focus();
  await page.keyboard.type("tradgard");
  await page.keyboard.press("Enter");
  await page.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  const chosen = await page.getByRole("radio").first().inputValue();
  assert.equal(await focus(page), await page.getByRole("radio").first().getAttribute("id"));
  await Promise.all([page.waitForURL((url) => !url.pathname.endsWith("/gata")), page.keyboard.press("Enter")]);
  await page.goto(question("gata"));
  assert.ok((await page.locator("main").innerHTML()).includes(chosen), "it is kept");
  await context.close();
});
