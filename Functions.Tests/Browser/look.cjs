// Opens one page and tells what is there: its status, what axe has against it, how much it is too wide, what went wrong, and every address that it asked for.
const axe = require("./axe.cjs");

/** @param look {url or html, width, javaScript, dark, unfold, picture}; unfold opens all that unfolds; picture is a path for a PNG, or null. */
module.exports = async (browser, look) => {
  const javaScriptEnabled = look.javaScript ?? true;
  const context = await browser.newContext({ viewport: { width: look.width, height: 900 }, javaScriptEnabled, colorScheme: look.dark ? "dark" : "light" });
  try {
    const asked = [];
    const complaints = [];
    context.on("request", (request) => asked.push(request.url()));
    const page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    const response = look.html ? await page.setContent(look.html) : await page.goto(look.url);
    if (look.unfold) await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    if (look.picture) await page.screenshot({ path: look.picture, fullPage: true });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const violations = javaScriptEnabled ? await axe(page) : [];
    return { status: response?.status() ?? 0, text: await page.innerText("body"), violations, complaints, asked, overflow };
  } finally {
    await context.close();
  }
};
