// One Chromium for the tests, driven over standard input and output: a line of JSON asks, a line of JSON answers.
// A question names a script beside this file, which exports (browser, argument) => answer. It ends when its input ends.
const { execFileSync } = require("node:child_process");
const path = require("node:path");
const readline = require("node:readline");
const { chromium } = require("playwright-core");

function found() {
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    try {
      return execFileSync("which", [name], { encoding: "utf8" }).trim();
    } catch {
      // Not under this name.
    }
  }
  throw new Error("The tests need Chromium: install the package chromium.");
}

(async () => {
  // A sandbox cannot be made by root.
  const browser = await chromium.launch({ executablePath: found(), chromiumSandbox: process.getuid() !== 0 });
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { script, argument } = JSON.parse(line);
    let answer;
    try {
      answer = { result: await require(path.join(__dirname, script))(browser, argument) };
    } catch (error) {
      answer = { error: String(error.stack ?? error) };
    }
    process.stdout.write(JSON.stringify(answer) + "\n");
  }
  await browser.close();
})().catch((error) => {
  process.stderr.write(String(error.stack ?? error) + "\n");
  process.exit(1);
});
