// A password works without this. It asks the browser for a passkey, and sends what that says with the form on the page.
(() => {
  if (!globalThis.PublicKeyCredential) return;
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (it) => it.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const ask = {
    async create(publicKey) {
      publicKey.user.id = bytes(publicKey.user.id);
      for (const known of publicKey.excludeCredentials) known.id = bytes(known.id);
      const { response } = await navigator.credentials.create({ publicKey });
      return { client: response.clientDataJSON, attestation: response.attestationObject };
    },
    async get(publicKey) {
      const { rawId, response } = await navigator.credentials.get({ publicKey });
      const { clientDataJSON: client, authenticatorData: authenticator, signature, userHandle: user } = response;
      return { passkey: rawId, client, authenticator, signature, user };
    },
  };
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const said = form.querySelector("[role=alert]");
    form.hidden = false;
    form.parentElement.querySelector("[data-without]").hidden = true;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      said.textContent = "";
      try {
        const options = await (await fetch(form.dataset.options, { method: "POST" })).json();
        options.challenge = bytes(options.challenge);
        const answer = await ask[form.dataset.passkey](options);
        for (const [name, value] of Object.entries(answer)) form.elements[name].value = value ? text(value) : "";
        form.submit();
      } catch {
        said.textContent = form.dataset.failed;
      }
    });
  }
})();
