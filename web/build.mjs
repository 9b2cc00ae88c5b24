// node build.mjs <outDir>: builds the web app, doing only what is out of date.
// Installs packages when the lock file changed, and bundles when anything the bundle is made of did.
// node build.mjs --packages: installs only, for lint and tests.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const oldest = [20, 19];
const home = path.dirname(fileURLToPath(import.meta.url));
const packagesOnly = process.argv[2] === '--packages';
const outDir = path.resolve(packagesOnly ? 'dist' : (process.argv[2] ?? path.join(home, 'dist')));

requireNode();
process.chdir(home);
const installed = install();
const bundled = !packagesOnly && bundle();
if (bundled) console.log(`web: built into ${outDir}`);
else console.log(installed ? 'web: packages installed' : 'web: up to date');

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(
    `Expected Node ${oldest.join('.')} or newer to build the web app, ` +
      `but this is ${process.versions.node}. Install a newer Node.`,
  );
  process.exit(1);
}

function install() {
  const current = hash(['package-lock.json']);
  return unlessMarked('node_modules/.lock-hash', current, () => {
    run('npm', ['ci', '--no-audit', '--no-fund']);
  });
}

function bundle() {
  const sources = ['src', 'public', 'build'].flatMap(filesUnder).concat(
    ['index.html', 'desk.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'],
    'build.mjs',
  );
  // The mark stays out of the output, which is served as it is; so it names the output.
  const mark = 'node_modules/.bundle-hash';
  if (!fs.existsSync(path.join(outDir, 'index.html'))) fs.rmSync(mark, { force: true });
  return unlessMarked(mark, `${outDir} ${hash(sources)}`, () => {
    run('npx', ['--no-install', 'tsc', '--noEmit']);
    run('npx', ['--no-install', 'vite', 'build', '--emptyOutDir', '--outDir', outDir]);
  });
}

/** Does the work unless the mark says it was done for this; true when it was done now. */
function unlessMarked(mark, current, work) {
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === current) return false;
  work();
  fs.writeFileSync(mark, current);
  return true;
}

function hash(files) {
  const sum = createHash('sha256');
  for (const file of files) sum.update(`${file}\0`).update(fs.readFileSync(file)).update('\0');
  return sum.digest('hex');
}

function filesUnder(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort();
}

function run(command, args) {
  execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}
