// Statements and the wall in a real browser: votes, notes, dots, moves; by keyboard, by pointer and by dragging; live, and on a
// projector. TORG_SERVER is the address of a server that holds examples/dialogue/torget.toml in sundsvall; CHROMIUM the browser.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { at, focus, go, home, looked, server, variants, visit } from "./browser.js";

const statements = `${home}/activity/pastaenden`;
const wall = `${home}/activity/vaggen`;

/// Puts up a note and gives back its id.
async function put(page, words, column = "sommar") {
  await page.goto(wall);
  await page.locator("textarea").fill(words);
  await page.locator("#column").selectOption(column);
  await page.locator(".put button").click();
  return new URL(page.url()).hash.slice("#note-".length);
}

const note = (page, id) => page.locator(`#note-${id}`);

describe("statements and the wall", { concurrency: 3 }, () => {
  for (const variant of variants) {
    const { javaScriptEnabled, width, locale, colours } = variant;
    test(`${javaScriptEnabled ? "with" : "without"} a script, ${width} px, ${locale}, ${colours}`, async () => {
      const { context, page, unwanted } = await visit(variant);
      const look = (name) => looked(page, name, variant);
      const own = `${locale} ${width} ${colours} ${javaScriptEnabled}`;
      await page.goto(statements);
      await look("a statement");
      await page.locator("button[value=agree]").click();
      await look("how it went, and the next");
      await page.locator("textarea").fill("");
      await page.locator("form[data-draft] button").click();
      assert.equal(await page.locator("#errors").count(), 1);
      await look("a statement that says nothing");
      await page.locator("textarea").fill(`Påstående ${own}`);
      await page.locator("form[data-draft] button").click();
      assert.equal(await page.locator("[role=status]").count(), 1);
      assert.equal(await page.locator("textarea").inputValue(), "");
      await look("a statement that was added");
      await page.goto(`${statements}/statements`);
      assert.match(await page.locator(".deck").innerText(), new RegExp(`Påstående ${own}`));
      await look("all statements");
      await page.goto(`${statements}/about`);
      await look("about oneself");
      await page.locator("input[value='25-64']").check();
      await go(page);
      await page.goto(`${statements}/about`);
      await look("about oneself, known");

      await page.goto(wall);
      await look("the wall");
      await page.locator(".put button").click();
      assert.equal(await page.locator("#errors").count(), 1);
      await look("a note that says nothing");
      const [first, second] = [await put(page, `Lapp ett ${own}`), await put(page, `Lapp två ${own}`, "vinter")];
      assert.equal(await page.locator("textarea").inputValue(), "", "what was put up is not typed still");
      await look("a note that was put up");
      await note(page, first).locator("button").click();
      assert.equal(await note(page, first).locator("button[value=none]").count(), 1);
      await look("a dot that was given");
      await note(page, first).locator("a").click();
      await look("a note to be moved");
      await go(page);
      await look("a note that goes nowhere");
      await page.locator("#to").selectOption(`note:${second}`);
      await go(page);
      at(page, "/activity/vaggen");
      const cluster = page.locator(".cluster", { has: note(page, second) });
      assert.equal(await cluster.locator(".notes > li").count(), 2);
      await cluster.locator("h3 a").click();
      await look("notes that belong together");
      await page.locator("#name").fill("x".repeat(81));
      await go(page);
      await look("a name that is too long");
      await page.locator("#name").fill(`Grupp ${own}`);
      await go(page);
      assert.match(await cluster.locator("h3").innerText(), new RegExp(`Grupp ${own}`));
      await look("a wall in order");
      await page.goto(`${wall}/projector`);
      await look("the projector");
      await page.goto(`${home}/receipt`);
      await look("the receipt with votes and notes");
      assert.ok((await page.locator(".given > li").count()) >= 5);
      await page.locator("a[href$='/receipt/erase']").click();
      await go(page);
      await page.goto(wall);
      assert.equal(await note(page, first).count(), 0);
      assert.deepEqual(unwanted, []);
      await context.close();
    });
  }
});

test("a vote counts once, whoever sends it sixty-four times at once; and what was chosen last holds", async () => {
  const { context, page } = await visit();
  await page.goto(`${statements}?statement=lek`);
  const send = (_, n) =>
    context.request.post(`${statements}/vote`, {
      headers: { origin: server },
      form: { statement: "lek", value: n % 2 ? "agree" : "disagree" },
      maxRedirects: 0,
    });
  const sent = await Promise.all(Array.from({ length: 64 }, send));
  assert.ok(sent.every((answer) => answer.status() === 303));
  await page.goto(`${statements}?statement=lek`);
  await page.locator("button[value=pass]").click();
  await page.goto(`${home}/receipt`);
  const lines = await page.locator(".given").innerText();
  assert.equal(lines.match(/viktigare med lek/g).length, 1);
  assert.match(lines, /Vet inte/);
  await context.close();
});

test("without a ticket that comes back nothing counts, and the page says why", async () => {
  const { context, page } = await visit();
  const answer = await context.request.post(`${statements}/vote`, {
    headers: { origin: server, cookie: "" },
    form: { statement: "lek", value: "agree" },
    maxRedirects: 0,
  });
  assert.match(answer.headers().location, /cookie=1$/);
  await page.goto(`${statements}?cookie=1`);
  assert.match(await page.locator("[role=status]").innerText(), /kaka/);
  await page.goto(`${home}/receipt`);
  assert.equal(await page.locator(".given").count(), 0);
  await context.close();
});

test("how others voted is told to who has voted, once enough have", async () => {
  const said = `Fler lampor ${Date.now()}`;
  const people = await Promise.all(Array.from({ length: 4 }, () => visit()));
  const [author, ...others] = people.map(({ page }) => page);
  await author.goto(statements);
  await author.locator("textarea").fill(said);
  await author.locator("form[data-draft] button").click();
  const row = (page) => page.locator(".deck > li", { hasText: said });
  await author.goto(`${statements}/statements`);
  const address = await row(author).locator("a").getAttribute("href");
  for (const page of others.slice(0, 2)) {
    await page.goto(`${server}${address}`);
    await page.locator("button[value=disagree]").click();
  }
  await author.goto(`${statements}/statements`);
  await author.waitForFunction((said) => [...document.querySelectorAll(".deck > li")].some((it) => it.textContent.includes(said) && it.querySelector(".counts")) || void location.reload(), said);
  assert.match((await row(author).locator(".counts").innerText()).replaceAll("\n", " "), /håller med 1 håller inte med 2 hoppar över 0/);
  await others[2].goto(`${statements}/statements`);
  assert.equal(await row(others[2]).locator(".counts").count(), 0, "who has not voted is not told");
  await Promise.all(people.map(({ context }) => context.close()));
});

test("three dots, and no fourth", async () => {
  const { context, page } = await visit();
  const ids = [];
  for (const n of [1, 2, 3, 4]) ids.push(await put(page, `Prick ${n} ${Date.now()}`));
  const dot = (id) => context.request.post(`${wall}/dot`, { headers: { origin: server }, form: { note: id, value: "dot" }, maxRedirects: 0 });
  const statuses = (await Promise.all(ids.map(dot))).map((answer) => answer.status()).sort();
  assert.deepEqual(statuses, [303, 303, 303, 422]);
  await page.goto(wall);
  assert.match(await page.locator(".wall > .note").innerText(), /alla dina prickar/);
  await page.locator("button[value=none]").first().click();
  assert.match(await page.locator(".wall > .note").innerText(), /en prick kvar/);
  await context.close();
});

test("with the keyboard alone: a vote, a note, a dot and a move", async () => {
  const { context, page } = await visit();
  const tab = async (until) => {
    for (let n = 0; n < 400 && !(await until()); n += 1) await page.keyboard.press("Tab");
  };
  const on = (selector) => () => page.evaluate((selector) => document.activeElement.matches(selector), selector);
  await page.goto(statements);
  await tab(on("button[value=agree]"));
  assert.equal(await focus(page), "agree");
  await page.keyboard.press("Enter");
  await page.waitForURL(/voted=/);
  await page.goto(wall);
  await tab(on("textarea"));
  await page.keyboard.type("Skrivet utan mus");
  await page.keyboard.press("Tab");
  assert.equal(await focus(page), "column");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  assert.equal(await focus(page), "Sätt upp");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#note-/);
  const id = new URL(page.url()).hash.slice("#note-".length);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate((id) => !!document.activeElement.closest(`#note-${id}`), id), true, "what follows is the note");
  await tab(on(`#note-${id} button`));
  await page.keyboard.press("Enter");
  await page.waitForSelector(`#note-${id} button[value=none]`);
  await tab(on(`#note-${id} .do > a`));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/note\//);
  await tab(on("#to"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/vaggen\?note=\w+#note-/);
  const column = page.locator("section", { has: note(page, id) });
  assert.match(await column.locator("h2").innerText(), /sommaren/);
  await context.close();
});

test("a note is dragged to another, and the pointer alone can do the same", async () => {
  const { context, page, unwanted } = await visit();
  const [first, second] = [await put(page, "Dra mig", "vinter"), await put(page, "Till mig", "vinter")];
  await note(page, first).dragTo(note(page, second));
  await page.waitForSelector(`.cluster:has(#note-${first}):has(#note-${second})`);
  await note(page, first).locator(".do > a").click();
  await page.locator("#to").selectOption("column:sommar");
  await go(page);
  assert.equal(await page.locator(".cluster", { has: note(page, first) }).count(), 0);
  assert.deepEqual(unwanted, []);
  await context.close();
});

test("who looks at the wall hears what is new, keeps what they type, and the projector shows it", async () => {
  const [watching, other, projector] = await Promise.all([visit(), visit(), visit()]);
  const words = `Alldeles ny ${Date.now()}`;
  await watching.page.goto(wall);
  await watching.page.locator("textarea").fill("Halvskrivet");
  await projector.page.goto(`${wall}/projector`);
  await put(other.page, words);
  const fresh = watching.page.locator(".fresh");
  await fresh.locator("a").waitFor();
  assert.match(await fresh.innerText(), /^En ny lapp\. Visa|^\d+ nya lappar\. Visa/);
  await fresh.locator("a").click();
  await watching.page.locator(".notes", { hasText: words }).waitFor();
  assert.equal(await watching.page.locator("textarea").inputValue(), "Halvskrivet");
  await projector.page.locator(".notes", { hasText: words }).waitFor();
  for (const { context, unwanted } of [watching, other, projector]) {
    assert.deepEqual(unwanted, []);
    await context.close();
  }
});

test("no word on a statement, a note or a group is anything but words", async () => {
  const { context, page, unwanted } = await visit();
  const payload = "<img src=x onerror=alert(1)> <script>alert(1)</script> \"'><svg onload=alert(1)> javascript:alert(1)";
  await page.goto(statements);
  await page.locator("textarea").fill(payload);
  await page.locator("form[data-draft] button").click();
  await page.goto(`${statements}/statements`);
  assert.ok((await page.locator(".deck").innerText()).includes(payload));
  const [first, second] = [await put(page, payload), await put(page, `${payload} två`)];
  assert.ok((await note(page, first).innerText()).includes(payload));
  await note(page, first).locator(".do > a").click();
  await page.locator("#to").selectOption(`note:${second}`);
  await go(page);
  const cluster = page.locator(".cluster", { has: note(page, first) });
  await cluster.locator("h3 a").click();
  await page.locator("#name").fill("<b onclick=alert(1)>Fet</b>");
  await go(page);
  assert.match(await cluster.locator("h3").innerText(), /<b onclick=alert\(1\)>Fet<\/b>/);
  await page.goto(`${wall}/projector`);
  await page.goto(`${home}/receipt`);
  assert.deepEqual(unwanted, []);
  await context.close();
});

test("what was put up can be put otherwise and taken back, and is gone from the wall", async () => {
  const { context, page } = await visit();
  const words = `Ångrar mig ${Date.now()}`;
  const id = await put(page, words);
  await page.goto(`${home}/receipt/of/${id}`);
  await page.locator("main textarea").fill(`${words} lite`);
  await go(page);
  await page.goto(wall);
  assert.match(await note(page, id).innerText(), /lite/);
  await page.goto(`${home}/receipt/of/${id}`);
  await page.locator("form[action$='/erase'] button").click();
  await page.waitForURL(/receipt$/);
  await page.goto(wall);
  await page.waitForFunction((id) => !document.getElementById(`note-${id}`) || void location.reload(), id);
  await context.close();
});
