// Passkeys of the staff in a real browser with an authenticator that is not one: from the invitation to signing in again. Browsers take
// passkeys at an address with a name, so this test starts a server of its own at localhost.
// TORG is the program, TORG_SHOTS a folder for pictures if any are wanted; CHROMIUM the browser.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";

const shots = process.env.TORG_SHOTS;
const data = mkdtempSync(join(tmpdir(), "torg-passkeys-"));
const port = await new Promise((resolve) => {
  const free = createServer().listen(0, "127.0.0.1", () => {
    const { port } = free.address();
    free.close(() => resolve(port));
  });
});
const server = `http://localhost:${port}`;
const ways = `${server}/staff/sundsvall/-/ways`;
const torg = (...of) => execFileSync(process.env.TORG, [...of, "--data", data], { encoding: "utf8" });
torg("municipality", "add", "sundsvall", "Sundsvalls kommun");
const serving = spawn(process.env.TORG, ["serve", "--data", data, "--listen", `127.0.0.1:${port}`, "--public-address", server], { stdio: ["ignore", "pipe", "inherit"] });
await new Promise((resolve) => serving.stdout.once("data", resolve));
// It is not waited for: it ends with this test.
serving.unref();
serving.stdout.unref();
process.once("exit", () => {
  serving.kill();
  rmSync(data, { recursive: true, force: true });
});
process.env.TORG_SERVER = server;
const { focus, looked, variants, visit } = await import("./browser.js");

const invited = (name) =>
  torg("staff", "invite", "--municipality", "sundsvall", "--name", name, "--public-address", server).trim();

/// What is plugged in, and can be asked what it holds.
async function plugged(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const plug = async () => {
    const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
    return (await devtools.send("WebAuthn.addVirtualAuthenticator", { options })).authenticatorId;
  };
  let authenticatorId = await plug();
  return {
    verifies: (isUserVerified) => devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
    holds: async () => (await devtools.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
    async replaced() {
      await devtools.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
      authenticatorId = await plug();
    },
    /// Another authenticator, which says of itself that it has this passkey, and has another key.
    async forged(credential) {
      const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
      await this.replaced();
      const key = privateKey.export({ type: "pkcs8", format: "der" }).toString("base64");
      await devtools.send("WebAuthn.addCredential", { authenticatorId, credential: { ...credential, privateKey: key } });
    },
  };
}

const passkeyForm = "form[data-passkey]";
const submit = (page) => page.locator(`${passkeyForm} button`).click();

describe("passkeys", { concurrency: 2 }, () => {
  for (const [number, variant] of variants.entries()) {
    const { javaScriptEnabled, width, locale, colours } = variant;
    const name = `${javaScriptEnabled ? "with" : "without"} a script, ${width} px, ${locale}, ${colours}`;
    test(name, async () => {
      const { context, page, unwanted } = await visit(variant);
      const look = async (what) => {
        if (shots) await page.screenshot({ path: `${shots}/${[what, javaScriptEnabled, width, locale, colours].join("-").replaceAll(" ", "_")}.png`, fullPage: true });
        await looked(page, what, variant);
      };
      const link = invited(`Karin Ek ${number}`);
      const authenticator = javaScriptEnabled && (await plugged(page));
      await page.goto(link);
      await look("welcome");
      if (!javaScriptEnabled) {
        assert.equal(await page.locator(passkeyForm).isVisible(), false);
        assert.equal(await page.locator("[data-without]").isVisible(), true);
        assert.equal(await page.locator("#password").isVisible(), true, "a password works");
        await page.goto(`${server}/sign-in`);
        await look("signing in");
        assert.equal(await page.locator(passkeyForm).isVisible(), false);
        assert.equal(await page.locator("[data-without]").isVisible(), true);
        return context.close();
      }
      assert.equal(await page.locator("[data-without]").isVisible(), false);
      await page.locator("#passkey").fill("Min telefon");
      await submit(page);
      await page.waitForURL(`${server}/staff/sundsvall`);
      assert.equal((await authenticator.holds()).length, 1);

      await page.goto(ways);
      await look("one way in");
      await submit(page);
      await page.locator(`${passkeyForm} [role=alert]`).filter({ hasText: /./ }).waitFor();
      await look("the same once more");
      assert.equal((await authenticator.holds()).length, 1, "an authenticator makes one for each person");
      await page.goto(`${server}/staff/sundsvall/-/password`);
      await look("a first password");
      await page.locator("main .actions button").click();
      await look("a first password that is too short");

      await page.locator("footer button").click();
      await page.waitForURL(`${server}/sign-in`);
      await look("signing in");
      await authenticator.verifies(false);
      await submit(page);
      await page.locator(`${passkeyForm} [role=alert]`).filter({ hasText: /./ }).waitFor();
      await look("nobody known there");
      await authenticator.verifies(true);
      await submit(page);
      await page.waitForURL(`${server}/staff/sundsvall`);
      await page.goto(ways);
      await page.locator("summary").last().click();
      await look("a passkey to change");
      await page.locator("details[open] input.field").fill("Jobbet");
      await page.locator("details[open] button").first().click();
      assert.match(await page.locator(".last").innerText(), /Jobbet/);

      await page.locator("footer button").click();
      const [credential] = await authenticator.holds();
      await authenticator.forged(credential);
      await submit(page);
      await page.locator("#errors").waitFor();
      await look("a forged passkey");
      assert.equal(await page.evaluate(() => document.activeElement.id), "errors", "the eye is brought to it");
      assert.deepEqual(unwanted, []);
      await context.close();
    });
  }
});

test("a second passkey is added, and the first removed", async () => {
  const variant = { javaScriptEnabled: true, width: 320, locale: "sv", colours: "light" };
  const { context, page, unwanted } = await visit(variant);
  const authenticator = await plugged(page);
  const passkeys = page.locator(".last > li");
  await page.goto(invited("Ali Bo"));
  await page.locator("#passkey").fill("Den gamla");
  await submit(page);
  await page.waitForURL(`${server}/staff/sundsvall`);
  await page.goto(ways);
  await authenticator.replaced();
  await page.locator("#passkey").fill("Den nya");
  await submit(page);
  await passkeys.nth(1).waitFor();
  assert.match(torg("staff", "list"), /Ali Bo +facilitator +can sign in +2 passkeys\n/);
  const old = passkeys.filter({ hasText: "Den gamla" });
  await old.locator("summary").click();
  if (shots) await page.screenshot({ path: `${shots}/two_ways_in.png`, fullPage: true });
  await looked(page, "two ways in", variant);
  await old.locator("button").last().click();
  await passkeys.nth(1).waitFor({ state: "detached" });
  assert.match(await passkeys.innerText(), /Den nya/);
  assert.deepEqual(unwanted, []);
  await context.close();
});

test("only with the keyboard: a passkey is made, and used", async () => {
  const { context, page, unwanted } = await visit();
  await plugged(page);
  await page.goto(invited("Kim Al"));
  const tabTo = async (what) => {
    for (let at = 0; at < 20; at++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((what) => document.activeElement.matches(what), what)) return;
    }
    assert.fail(`${what} cannot be reached, the keyboard is at ${await focus(page)}`);
  };
  await tabTo("#passkey");
  await page.keyboard.type("Datorn");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${server}/staff/sundsvall`);
  await tabTo("footer button");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${server}/sign-in`);
  await tabTo(`${passkeyForm} button`);
  await page.keyboard.press("Enter");
  await page.waitForURL(`${server}/staff/sundsvall`);
  assert.deepEqual(unwanted, []);
  await context.close();
  assert.match(torg("staff", "list"), /Kim Al +facilitator +can sign in +a passkey\n/);
});
