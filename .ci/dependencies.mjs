// Asks a public database of advisories (OSV) about each library the program is built with and from.
// node .ci/dependencies.mjs <bom.json>...   CycloneDX lists of Maven's and npm's libraries
// Ends with 1 when one has a known weakness that .ci/accepted-advisories.json does not accept, and
// with 1 when a version is not pinned. Where the database cannot be reached it says so and ends with 0:
// a machine without a network can still check everything else. RECOURSE_OSV names a mirror.
import fs from 'node:fs';
import path from 'node:path';

const database = process.env.RECOURSE_OSV ?? 'https://api.osv.dev';
const batchMax = 500;
const timeoutMillis = 15_000;

const libraries = [...new Set(process.argv.slice(2).flatMap(read))].sort();
const accepted = accept(new Date());
const loose = libraries.filter((purl) => /SNAPSHOT|@(latest|\*)?$/.test(purl));
for (const purl of loose) console.error(`${purl}: Expected one exact version. Pin it.`);

let found;
try {
  found = await ask(libraries);
} catch (fault) {
  console.log(
    `${libraries.length} libraries; not compared with known weaknesses, since ${database} cannot be ` +
      `reached (${fault.message}). Run this again where there is a network.`,
  );
  process.exit(loose.length > 0 ? 1 : 0);
}
const open = found.filter(({ id }) => !accepted.has(id));
for (const { purl, id } of open) {
  console.error(`${purl} has the known weakness ${id}: https://osv.dev/${id}. Take a newer version, or
accept it in .ci/accepted-advisories.json with a reason and a date until when.`);
}
console.log(`${libraries.length} libraries, ${open.length} with a known weakness.`);
process.exit(open.length + loose.length > 0 ? 1 : 0);

/** The package addresses of a list, without what only tells files of one version apart. */
function read(file) {
  return (JSON.parse(fs.readFileSync(file, 'utf8')).components ?? [])
    .map((component) => component.purl?.split('?')[0])
    .filter((purl) => purl && !purl.startsWith('pkg:maven/org.recourse/'));
}

async function ask(purls) {
  const weak = [];
  for (let from = 0; from < purls.length; from += batchMax) {
    const batch = purls.slice(from, from + batchMax);
    const answer = await fetch(`${database}/v1/querybatch`, {
      method: 'POST',
      body: JSON.stringify({ queries: batch.map((purl) => ({ package: { purl } })) }),
      signal: AbortSignal.timeout(timeoutMillis),
    });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const { results } = await answer.json();
    results.forEach((result, n) => {
      for (const { id } of result.vulns ?? []) weak.push({ purl: batch[n], id });
    });
  }
  return weak;
}

/** The ids accepted with a reason, until a day that has not passed. */
function accept(now) {
  const file = path.join(import.meta.dirname, 'accepted-advisories.json');
  const entries = JSON.parse(fs.readFileSync(file, 'utf8'));
  return new Set(
    entries.filter(({ reason, until }) => reason && new Date(until) > now).map(({ id }) => id),
  );
}
