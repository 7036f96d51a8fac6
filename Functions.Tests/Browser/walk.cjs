// Walks through pages by keyboard alone, and tells what had the focus, where the walk ended, and what axe has against that page.
const axe = require("./axe.cjs");
const mostTabs = 200;

/** @param walk {url, width, javaScript, steps}; a step is {tabTo: selector}, {press: key}, {type: text}, {wait: text} or {follow: text of a link, until: text}. */
module.exports = async (browser, walk) => {
  const javaScriptEnabled = walk.javaScript ?? true;
  const context = await browser.newContext({ viewport: { width: walk.width, height: 900 }, javaScriptEnabled });
  try {
    const asked = [];
    context.on("request", (request) => asked.push(request.url()));
    const page = await context.newPage();
    await page.goto(walk.url);
    const focused = [];

    async function tabTo(selector) {
      for (let tabs = 0; tabs < mostTabs; tabs++) {
        await page.keyboard.press("Tab");
        const [name, there] = await page.evaluate((wanted) => [document.activeElement.innerText?.trim() || document.activeElement.getAttribute("name") || "", document.activeElement.matches(wanted)], selector);
        focused.push(name);
        if (there) return;
      }
      throw new Error(`No ${selector} within ${mostTabs} tabs: ${focused.join(" > ")}`);
    }

    for (const step of walk.steps) {
      if (step.tabTo) await tabTo(step.tabTo);
      if (step.press) await page.keyboard.press(step.press);
      if (step.type) await page.keyboard.type(step.type);
      if (step.wait) await page.getByText(step.wait).first().waitFor();
      if (step.follow) {
        while (!(await page.getByText(step.until).count())) await page.getByRole("link", { name: step.follow }).click();
      }
    }

    if (walk.picture) await page.screenshot({ path: walk.picture, fullPage: true });
    return { address: page.url(), text: await page.innerText("body"), focused, asked, violations: javaScriptEnabled ? await axe(page) : [] };
  } finally {
    await context.close();
  }
};
