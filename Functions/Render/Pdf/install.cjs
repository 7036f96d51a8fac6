// Installs package-lock.json beside it. Several builds may run this at once: one installs, the others wait for it.
"use strict";
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const lock = path.join(__dirname, ".npm-ci.lock");
const installed = path.join(__dirname, "node_modules", ".package-lock.json");
const wanted = path.join(__dirname, "package-lock.json");

const isFresh = () => fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(wanted).mtimeMs;
const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);

// A build that was broken off leaves its lock; its process is gone then.
function holderIsGone() {
  try {
    const holder = Number(fs.readFileSync(lock, "utf8"));
    if (holder > 0) process.kill(holder, 0);
    return !(holder > 0) && Date.now() - fs.statSync(lock).mtimeMs > 5000;
  } catch (failure) {
    return failure.code === "ESRCH";
  }
}

function take() {
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
      return;
    } catch (failure) {
      if (failure.code !== "EEXIST") throw failure;
    }
    if (holderIsGone()) fs.rmSync(lock, { force: true });
    else pause();
  }
}

take();
try {
  if (!isFresh()) {
    const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: __dirname, stdio: "inherit", shell: process.platform === "win32" });
    if (npm.status !== 0) process.exitCode = 1;
    else fs.utimesSync(installed, new Date(), new Date());
  }
} finally {
  fs.rmSync(lock, { force: true });
}
