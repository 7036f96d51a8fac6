// What axe has against a page, each with the element and how to mend it.
const fs = require("node:fs");
const source = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

module.exports = async (page) => {
  await page.evaluate(source);
  const found = await page.evaluate(() => globalThis.axe.run());
  return found.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help} (${node.target.join(" ")}) ${node.failureSummary ?? ""}`),
  );
};
