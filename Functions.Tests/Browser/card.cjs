// Draws an Adaptive Card as Teams would, and tells what the library and axe have against it.
const fs = require("node:fs");
const cards = fs.readFileSync(require.resolve("adaptivecards/dist/adaptivecards.min.js"), "utf8");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** @param asked {card, width, picture}; picture is a path for a PNG, or null. */
module.exports = async (browser, asked) => {
  const page = await browser.newPage({ viewport: { width: asked.width, height: 900 } });
  try {
    await page.setContent('<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Kaart</title></head><body style="font-family: Arial, sans-serif"><main><h1>Teams</h1></main></body></html>');
    await page.evaluate(cards);
    const events = await page.evaluate((json) => {
      const { AdaptiveCard, SerializationContext } = globalThis.AdaptiveCards;
      const card = new AdaptiveCard();
      const context = new SerializationContext();
      card.parse(json, context);
      document.querySelector("main").appendChild(card.render());
      return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
    }, asked.card);
    await page.evaluate(axe);
    const found = await page.evaluate(() => globalThis.axe.run());
    if (asked.picture) await page.screenshot({ path: asked.picture, fullPage: true });
    return { events, violations: found.violations.map((one) => `${one.id}: ${one.help} ${one.nodes.map((node) => node.html).join(" ")}`), text: await page.innerText("body") };
  } finally {
    await page.close();
  }
};
