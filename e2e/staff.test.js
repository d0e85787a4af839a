// The staff's pages in a real browser, from the invitation to the receipts that are handed out. With a script and without, on a phone and
// on a desk, from left to right and from right to left, light, dark and with forced colours.
// TORG_SERVER is the address of a server that holds examples/dialogue/torget.toml in sundsvall, TORG_INVITATION the link of an invitation
// to it, TORG the program and TORG_DATA the folder it serves, TORG_SHOTS a folder for pictures if any are wanted; CHROMIUM the browser.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { before, describe, test } from "node:test";
import { looked, server, shots, variants, visit as visited } from "./browser.js";

const desk = `${server}/staff/sundsvall`;
const password = "gröna bänkar i skuggan";

let cookies = [];
let secret;
before(() => chooses());

/// As the facilitator, once they have chosen a password.
function visit(variant) {
  return visited({ ...variant, cookies });
}

/// RFC 6238.
function code(secret, steps = 0) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000) + steps));
  const digest = createHmac("sha1", key).update(counter).digest();
  const at = digest[19] & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1e6).padStart(6, "0");
}

/// Someone follows the invitation, chooses a password and sets up their codes, and is signed in; on a page without scripts.
async function chooses() {
  const variant = { javaScriptEnabled: false, width: 320 , locale: "sv", colours: "light" };
  const { context, page, unwanted } = await visit(variant);
  await page.goto(process.env.TORG_INVITATION);
  await looked(page, "the invitation", variant);
  secret = (await page.locator(".secret code").innerText()).replaceAll(" ", "");
  await page.locator("#password").fill("kort");
  await page.locator("#code").fill(code(secret));
  await page.locator("main button").click();
  assert.equal(await page.locator("#errors").count(), 1);
  await looked(page, "a password that is too short", variant);
  await page.locator("#password").fill(password);
  await page.locator("#code").fill(code(secret));
  await page.locator("main button").click();
  assert.equal(page.url(), desk);
  cookies = await context.cookies();
  assert.deepEqual(cookies.map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite]), [["torg-staff", true, "Strict"]]);
  assert.deepEqual(unwanted, []);
  await context.close();
}

describe("the staff's pages", { concurrency: 2 }, () => {
  for (const variant of variants) {
    const { javaScriptEnabled, width, locale, colours } = variant;
    const name = `${javaScriptEnabled ? "with" : "without"} a script, ${width} px, ${locale}, ${colours}`;
    test(name, async () => {
      const { context, page, unwanted } = await visit(variant);
      const look = (what) => looked(page, what, variant);
      await page.goto(desk);
      await look("the dialogues");
      await page.locator(".ways a").first().click();
      await look("a dialogue");

      await page.goto(`${desk}/torget/notes/enkat/saknas`);
      await look("an empty note");
      const words = `Fler bänkar, ${name}. Ring 070-174 06 05`;
      if (javaScriptEnabled) assert.equal(await page.evaluate(() => document.activeElement.id), "text", "the field waits");
      await page.locator("#text").fill(words);
      await page.locator("#text").press("Enter");
      await look("a note that was typed");
      assert.match(await page.locator(".last li").first().innerText(), /Fler bänkar, .*\[phone\]/);
      assert.equal(await page.locator("#text").inputValue(), "", "and the field is empty again");
      await page.locator("#text").press("Enter");
      await look("a note without words");

      await page.goto(`${desk}/torget/sheet/enkat`);
      await look("an empty sheet");
      await page.locator("input[value=ofta]").check();
      await page.locator("[name='q-minuter']").fill("tolv");
      await page.locator(".sheet .actions button").click();
      await look("a sheet with something wrong");
      await page.locator("[name='q-minuter']").fill("12");
      await page.locator("[name='q-saknas']").fill("En fontän");
      await page.locator("input[value='65-plus']").check();
      await page.locator(".sheet .actions button").click();
      await look("a sheet that was typed");
      assert.match(await page.locator(".notice code").innerText(), /^([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}$/);

      await page.goto(`${desk}/torget/receipts`);
      await look("receipts to print");
      await page.goto(`${desk}/torget/contributions`);
      await look("contributions");
      await page.locator(".incoming summary").first().click();
      await page.locator(".incoming details[open] input[value=hot]").check();
      await page.locator(".incoming details[open] button").click();
      assert.ok((await page.locator(".incoming .notice").count()) > 0);
      await look("something withheld");
      await page.goto(`${desk}/torget/observations`);
      await look("observations");
      await page.locator("#text").fill("Ingen under tjugo var där.");
      await page.locator("main .actions button").first().click();
      await look("an observation");
      await page.goto(`${desk}/-/password`);
      await look("another password");
      await page.locator("main button").click();
      await look("a password that cannot be changed so");
      await page.goto(`${desk}/torget/notes/enkat/saknas`);
      await page.locator("#text").fill(`Osparat, ${name}`);
      await context.clearCookies();
      await page.locator("#text").press("Enter");
      await page.waitForURL(`${desk}/torget/notes/enkat/saknas`);
      await look("signing in with something unsaved");
      assert.match(await page.locator("input[name=unsent]").last().inputValue(), /text=Osparat/);
      await page.goto(`${desk}/torget`);
      assert.equal(new URL(page.url()).pathname, "/sign-in");
      await look("signing in");
      await page.locator("#name").fill("Ingen Alls");
      await page.locator("main button").click();
      await look("signing in that did not work");
      assert.deepEqual(unwanted, []);
      await context.close();
    });
  }
});

test("what was typed as the session ended is saved after signing in", async () => {
  const { context, page, unwanted } = await visit();
  await page.goto(`${desk}/torget/notes/enkat/saknas`);
  await page.locator("#text").fill("En <b>brunn</b> & mer skugga");
  await context.clearCookies();
  await page.locator("#text").press("Enter");
  await page.locator("#name").fill("Karin Ek");
  await page.locator("#password").fill(password);
  await page.locator("#code").fill(code(secret, 1));
  await page.locator("form[action='/sign-in'] button").click();
  assert.equal(await page.locator(".words").innerText(), "En <b>brunn</b> & mer skugga");
  for (const width of [320, 1280])
    for (const colours of ["light", "dark", "forced"]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: colours === "dark" ? "dark" : "light", forcedColors: colours === "forced" ? "active" : "none" });
      await looked(page, "something unsaved", { width, colours, locale: "sv" });
    }
  await page.locator("main form button").click();
  assert.equal(await page.locator(".last .words").first().innerText(), "En <b>brunn</b> & mer skugga");
  cookies = await context.cookies();
  assert.deepEqual(unwanted, []);
  await context.close();
});

test("only with the keyboard: three notes, and one of them is taken back", async () => {
  const { context, page } = await visit();
  await page.goto(`${desk}/torget/notes/enkat/saknas`);
  for (const words of ["ett", "två", "tre"]) {
    await page.waitForFunction(() => document.activeElement.id === "text");
    await page.keyboard.type(words);
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  }
  const last = () => page.locator(".last .words").allInnerTexts();
  assert.deepEqual((await last()).slice(0, 3), ["tre", "två", "ett"]);
  for (let at = 0; at < 20; at++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement.matches(".last button"))) break;
  }
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  assert.deepEqual((await last()).slice(0, 2), ["två", "ett"]);
  await context.close();
});

test("files are read and shown, and only then taken in; each once", async () => {
  const { context, page, unwanted } = await visit({ javaScriptEnabled: false, width: 320 });
  const variant = { javaScriptEnabled: false, width: 320, locale: "sv", colours: "light" };
  await page.goto(`${desk}/torget/upload`);
  await looked(page, "choosing files", variant);
  await page.locator("#files").setInputFiles([
    { name: "../svar.csv", mimeType: "text/csv", buffer: Buffer.from("Vad saknas på torget, eller vad vill du ha kvar?\nEtt bad, ring 070-174 06 05\nEn damm med näckrosor\nLekplatsen ska vara kvar\n") },
    { name: "tom.csv", mimeType: "text/csv", buffer: Buffer.from("") },
  ]);
  await page.locator("main button").click();
  await looked(page, "what was understood", variant);
  const numbers = () => page.locator(".facts dd").allInnerTexts();
  assert.deepEqual(await numbers(), ["4", "3", "1"], "received, can be taken in, left out");
  assert.match(await page.locator("main").innerText(), /tom\.csv: filen är tom/);
  assert.equal(await page.locator("select[name=p-0]").inputValue(), "enkat/saknas", "the question with the same words");
  await page.locator("main form button").click();
  await looked(page, "what was taken in", variant);
  assert.deepEqual(await numbers(), ["4", "3", "1"]);
  await page.goto(`${desk}/torget/contributions`);
  const came = (await page.locator(".incoming .words").allInnerTexts()).filter((words) => /bad|damm|Lekplats/.test(words));
  assert.deepEqual(came.sort(), ["En damm med näckrosor", "Ett bad, ring [phone]", "Lekplatsen ska vara kvar"]);
  assert.deepEqual(unwanted, []);
  await context.close();
});

test("the preview of the report is marked, looks as it will, and runs nothing", async () => {
  const compiled = spawnSync(process.env.TORG, ["compile", "--data", process.env.TORG_DATA, "--dialogue", "torget", "--preview", "--quiet"], { encoding: "utf8" });
  assert.ok([0, 2].includes(compiled.status), compiled.stderr);
  const { context, page, unwanted } = await visit();
  await page.goto(`${desk}/torget/preview`);
  await looked(page, "a preview", { width: 1280, locale: "sv", colours: "light" });
  await page.locator("main a.button").click();
  assert.match(await page.locator("[role=note]").first().innerText(), /Ännu inte granskad/);
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).fontFamily), "", "styled");
  assert.ok(await page.evaluate(() => document.styleSheets.length && document.styleSheets[0].cssRules.length > 10), "with its own stylesheet");
  if (shots) await page.screenshot({ path: `${shots}/preview.png` });
  await page.locator("a[href*='contributions/']").first().click();
  assert.match(await page.locator("[role=note]").first().innerText(), /Ännu inte granskad/);
  assert.deepEqual(unwanted, []);
  await context.close();
});

test("on paper there are cards and nothing else", async () => {
  const { context, page } = await visit();
  await page.goto(`${desk}/torget/receipts`);
  await page.emulateMedia({ media: "print" });
  const seen = await page.$$eval("header, footer, h1, main button", (all) => all.filter((it) => it.checkVisibility()).length);
  assert.equal(seen, 0);
  const [card] = await page.$$eval(".cards li", (all) => all.map((it) => it.getBoundingClientRect().height / (96 / 25.4)));
  assert.ok(Math.abs(card - 136) < 1, `${card} mm`);
  if (shots) await page.pdf({ path: `${shots}/cards.pdf`, preferCSSPageSize: true });
  await context.close();
});
