// Opens one page and tells what is there: its status, what axe has against it, how wide it is, and every address that it asked for.
const fs = require("node:fs");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** @param look {url or html, width, javaScript, dark, picture}; picture is a path for a PNG, or null. */
module.exports = async (browser, look) => {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    javaScriptEnabled: look.javaScript ?? true,
    colorScheme: look.dark ? "dark" : "light",
    // Only to bring in axe: what the page itself may load is told below, from what it asked for.
    bypassCSP: true,
  });
  try {
    const asked = [];
    context.on("request", (request) => asked.push(request.url()));
    const page = await context.newPage();
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    const response = look.html ? await page.setContent(look.html) : await page.goto(look.url);
    if (look.picture) await page.screenshot({ path: look.picture, fullPage: true });
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    const violations = [];
    if (look.javaScript ?? true) {
      await page.evaluate(axe);
      const found = await page.evaluate(() => globalThis.axe.run());
      for (const violation of found.violations)
        for (const node of violation.nodes) violations.push(`${violation.id}: ${violation.help} (${node.target.join(" ")}) ${node.failureSummary ?? ""}`);
    }
    return { status: response?.status() ?? 0, text: await page.innerText("body"), violations, complaints, asked, overflow: widths[0] - widths[1] };
  } finally {
    await context.close();
  }
};
