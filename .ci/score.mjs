// Of the faults that were made in a folder, how many were noticed: score.mjs REPORT FOLDER [LEAST]
import { readFileSync } from 'node:fs'

const [report, folder, least] = process.argv.slice(2)
const count = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0 }
for (const [path, { mutants }] of Object.entries(JSON.parse(readFileSync(report)).files)) {
  if (path.includes(`/Functions/${folder}/`)) mutants.filter(({ status }) => status in count).forEach(({ status }) => count[status]++)
}

const noticed = count.Killed + count.Timeout
const all = noticed + count.Survived + count.NoCoverage
const score = (100 * noticed) / all
console.log(`Mutation score of ${folder}: ${score.toFixed(2)} %, ${noticed} of ${all} (${least ? `at least ${least} %` : 'none is stated'})`)
process.exitCode = least && score >= Number(least) ? 0 : 1
