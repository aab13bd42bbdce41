/** Under Trusted Types a page has to allow this policy: `trusted-types lit-html wijkwelvaartswerk`. */
const POLICY = 'wijkwelvaartswerk';

/** What a browser takes for an address or a text of a script, where a page asks that someone vouches for it. */
interface Policy {
  /** Address of a script of our own. */
  createScriptURL(url: string): string;
  /** Data for a `<script>` that no browser runs: JSON. Throws for any other text. */
  createScript(json: string): string;
}

const own: Policy = {
  createScriptURL: (url) => url,
  createScript: (json) => {
    JSON.parse(json);
    return json;
  },
};

let policy: Policy | undefined;

/** Vouches for what is our own. One for all widgets: a page allows a name once. Throws where the page does not allow it. */
export function vouch(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
  return (policy ??= trustedTypes?.createPolicy(POLICY, own) ?? own);
}
