// Taking part in a real browser: a survey from the dialogue's page to the receipt, and everything one can do with the receipt. With a
// script and without, on a phone and on a desk, from left to right and from right to left, light, dark and with forced colours.
// TORG_SERVER is the address of a server that holds examples/dialogue/torget.toml in sundsvall; CHROMIUM the browser.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { at, focus, go, home, looked, server, variants, visit } from "./browser.js";

/// Answers everything up to the check, and looks at every page on the way.
async function answers(page, look, { words = "Fler bänkar i skuggan." } = {}) {
  await page.goto(home);
  await look("the dialogue");
  await page.locator(".ways a").first().click();
  await look("the beginning");
  await page.locator("main a.button").click();
  await look("a choice");
  await go(page);
  assert.equal(await page.locator("#errors").count(), 1);
  await look("a choice that was not made");
  await page.locator("input[value=sallan]").check();
  await go(page);
  at(page, "/activity/enkat/question/hinder");
  await page.locator("input[value='~declined']").check();
  await go(page);
  await page.locator("textarea").fill("x".repeat(2001));
  await go(page);
  assert.equal((await page.locator("textarea").inputValue()).length, 2001, "what was typed is still there");
  await look("a text that is too long");
  await page.locator("textarea").fill(words);
  await go(page);
  await page.locator("input[value=sitta]").check();
  await page.locator("input[value=trad]").check();
  await look("several choices");
  await go(page);
  await page.locator("input[value='3']").check();
  await look("a scale");
  await go(page);
  await page.locator("input[name=answer]").fill("tolv");
  await go(page);
  await look("a number that is none");
  await page.locator("input[name=answer]").fill("12");
  await go(page);
  await page.locator("input[name=answer]").fill("hörnet vid biblioteket");
  await look("a place");
  await go(page);
  await look("a group");
  await page.locator("input[value='25-64']").check();
  await go(page);
  at(page, "/activity/enkat/check");
  await look("the check");
}

describe("a survey", { concurrency: 3 }, () => {
  for (const variant of variants) {
    const { javaScriptEnabled, width, locale, colours } = variant;
    test(`${javaScriptEnabled ? "with" : "without"} a script, ${width} px, ${locale}, ${colours}`, async () => {
      const { context, page, unwanted } = await visit(variant);
      const look = (name) => looked(page, name, variant);
      await answers(page, look);
      await go(page);
      at(page, "/receipt");
      await look("the receipt");
      const code = (await page.locator(".ticket .code").innerText()).trim();
      assert.match(code, /^([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}$/);

      await page.locator(".given a").first().click();
      await look("one of what was given");
      await page.locator("main textarea").fill("Fler bänkar, och en fontän.");
      await go(page);
      assert.match(await page.locator(".given").innerText(), /och en fontän/);
      await page.locator(".given a").first().click();
      await page.locator("form[action$='/withdraw'] button").click();
      await look("the receipt with something withdrawn");

      await page.locator("form[action$='/leave'] button").click();
      await page.goto(`${home}/receipt`);
      await look("the page that asks for the code");
      await page.locator("#code").fill("nonsense");
      await go(page);
      await look("a code that is none");
      await page.locator("#code").fill(code.toLowerCase().replaceAll("-", " "));
      await go(page);
      at(page, "/receipt");
      await page.locator("a[href$='/receipt/erase']").click();
      await look("the question whether to erase everything");
      await go(page);
      await look("the receipt of someone who erased everything");
      assert.equal(await page.locator(".given").count(), 0);
      assert.deepEqual(unwanted, []);
      await context.close();
    });
  }
});

test("pages that there are not, and the codes of posters", async () => {
  const { context, page, unwanted } = await visit();
  for (const path of ["/nowhere", "/sundsvall/nothing", "/sundsvall/torget/activity/nothing", "/sundsvall/torget/receipt/file"]) {
    assert.equal((await page.goto(server + path)).status(), 404, path);
    await looked(page, path, { locale: "sv" });
  }
  await page.goto(`${server}/code`);
  await looked(page, "the page for the code", { locale: "sv" });
  await page.locator("#code").fill("ZZZZZZ");
  await go(page);
  await looked(page, "an unknown code", { locale: "sv" });
  await page.goto(home);
  const short = (await page.locator("main > .note").innerText()).match(/[2-9A-HJKMNP-Z]{6}$/)[0];
  await page.goto(`${server}/${short}`);
  at(page, "");
  await page.goto(`${server}/code?code=${short.toLowerCase()}`);
  at(page, "");
  assert.deepEqual(unwanted, []);
  await context.close();
});

test("with the keyboard alone, and the eye is brought to what is wrong", async () => {
  const { context, page } = await visit();
  await page.goto(`${home}/activity/enkat/question/besoker`);
  await page.keyboard.press("Tab");
  assert.equal(await focus(page), "Gå till innehållet");
  await page.keyboard.press("Enter");
  assert.equal(await focus(page), "main");
  await page.keyboard.press("Tab");
  assert.equal(await focus(page), "Tillbaka");
  await page.keyboard.press("Tab");
  assert.equal(await focus(page), "answer-0");
  await page.keyboard.press("Tab");
  assert.equal(await focus(page), "Fortsätt");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#errors");
  assert.equal(await focus(page), "errors");
  assert.match(await page.title(), /^Fel: /);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await focus(page), "answer-0");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator(":checked").getAttribute("value"), "sallan");
  await page.keyboard.press("Enter");
  await page.waitForURL(/hinder$/);
  await context.close();
});

test("no word of a resident is anything but words", async () => {
  const payloads = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "</textarea><script>alert(1)</script>",
    "javascript:alert(1)",
    "{{7*7}} ${7*7} {% raw %} <%= 7*7 %>",
    "' OR 1=1; DROP TABLE payload; --",
    "\u202Etxet \u0000\u0007 \uFEFF",
  ];
  for (const javaScriptEnabled of [true, false]) {
    const { context, page, unwanted } = await visit({ javaScriptEnabled });
    const words = payloads.join("\n");
    await answers(page, async () => {}, { words });
    const shown = (await page.locator(".answers .paragraphs").allInnerTexts()).join("\n");
    for (const payload of payloads.slice(0, -1)) assert.ok(shown.includes(payload), payload);
    await go(page);
    const kept = await page.locator(".words").first().innerText();
    for (const payload of payloads.slice(0, -1)) assert.ok(kept.includes(payload), payload);
    await page.locator(".given a").first().click();
    assert.ok((await page.locator("main textarea").inputValue()).includes(payloads[3]));
    assert.deepEqual(unwanted, []);
    await context.close();
  }
});

test("what is begun is kept, sent twice counts once, and each screen is its own", async () => {
  const { context, page } = await visit();
  await page.goto(`${home}/activity/enkat/question/saknas`);
  await page.locator("textarea").fill("Fler träd");
  await go(page);
  await page.goto(`${home}/activity/enkat`);
  assert.match(await page.locator("main a.button").innerText(), /Fortsätt/);
  await page.goto(`${home}/activity/enkat/question/saknas`);
  assert.equal(await page.locator("textarea").inputValue(), "Fler träd");
  await page.goto(`${home}/activity/enkat/question/besoker`);
  await page.locator("input[value=ofta]").check();
  await go(page);
  const send = () => context.request.post(`${home}/activity/enkat/check`, { headers: { origin: server } });
  const sent = await Promise.all(Array.from({ length: 16 }, send));
  assert.ok(sent.every((answer) => answer.ok()));
  await page.goto(`${home}/receipt`);
  assert.equal(await page.locator(".given > li").count(), 2);
  const other = await visit();
  await other.page.goto(`${home}/activity/enkat/question/saknas`);
  assert.equal(await other.page.locator("textarea").inputValue(), "");
  await Promise.all([context.close(), other.context.close()]);
});

test("a form of another site is not taken", async () => {
  const { context } = await visit();
  const path = `${home}/activity/enkat/question/besoker`;
  for (const headers of [{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }]) {
    const answer = await context.request.post(path, { headers, form: { answer: "ofta" } });
    assert.equal(answer.status(), 403);
  }
  await context.close();
});

test("a page weighs little and asks nobody else", async () => {
  const { context, page, unwanted } = await visit({ width: 320 });
  const bodies = [];
  page.on("response", (response) => bodies.push(response.body()));
  await page.goto(home, { waitUntil: "networkidle" });
  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0);
  assert.ok(bytes > 5_000 && bytes < 30_000, `${bytes} bytes, not even compressed`);
  assert.deepEqual(unwanted, []);
  await context.close();
});
