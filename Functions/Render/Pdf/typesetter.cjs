// Runs in Node.js beside the program: data in, PDF out. It ends with the program that started it.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { Readable } = require("node:stream");
const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");

const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(), 500).unref();

const folder = path.join(__dirname, "fonts");
const fonts = fs.readdirSync(folder).filter(name => name.endsWith(".ttf")).sort().map(name => fs.readFileSync(path.join(folder, name)));
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }], workspace: __dirname });

function typeset(template, pack, seconds) {
  const made = compiler.compile({ mainFileContent: template, inputs: { pack } });
  const error = made.takeError();
  if (error !== null) throw new Error(error.shortDiagnostics.map(diagnostic => diagnostic.message).join("; "));
  try {
    return compiler.pdf(made.result, { pdfStandard: "ua-1", creationTimestamp: seconds });
  } catch (refusal) {
    const messages = [...String(refusal.message).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(match => match[1]);
    throw new Error(messages.length > 0 ? messages.join("; ") : refusal.message);
  } finally {
    compiler.evictCache(2);
  }
}

module.exports = (callback, template, pack, seconds) => callback(null, Readable.from([typeset(template, pack, seconds)]));
