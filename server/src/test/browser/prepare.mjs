// Prepares what the browser tests need, without root and with nothing but Node:
//   node prepare.mjs <folder>
// leaves <folder>/driver for Playwright and prints the path of a Chromium: the system's, or else
// the one that comes inside an npm package.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const folder = path.resolve(process.argv[2])
const system = systemChromium()

install()
linkDriver()
console.log(system ?? (await packagedChromium()))

function systemChromium() {
  if (process.env.RECOURSE_CHROMIUM === 'packaged') return undefined
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = [
    process.env.RECOURSE_CHROMIUM ?? '',
    ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
  return candidates.find((file) => file !== '' && fs.existsSync(file) && runs(file))
}

function runs(file) {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** Installs afresh only when the lock file or the choice of browser changed. */
function install() {
  const lock = fs.readFileSync(path.join(here, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).update(String(Boolean(system))).digest('hex')
  const mark = path.join(folder, '.installed')
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === wanted) return
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) {
    fs.copyFileSync(path.join(here, file), path.join(folder, file))
  }
  const omit = system ? ['--omit=optional'] : []
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...omit], {
    cwd: folder,
    stdio: ['ignore', process.stderr, process.stderr],
  })
  fs.writeFileSync(mark, wanted)
}

/** Playwright's Java library looks for `node` and `package/cli.js` in one folder. */
function linkDriver() {
  const driver = path.join(folder, 'driver')
  fs.rmSync(driver, { recursive: true, force: true })
  fs.mkdirSync(driver)
  fs.symlinkSync(process.execPath, path.join(driver, 'node'))
  fs.symlinkSync('../node_modules/playwright-core', path.join(driver, 'package'))
}

/** The package unpacks into the temporary directory, so it gets one of its own. */
async function packagedChromium() {
  const unpacked = path.join(folder, 'chromium')
  fs.mkdirSync(unpacked, { recursive: true })
  process.env.TMPDIR = unpacked
  // Makes it unpack the libraries of a bare machine as well.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x'
  const found = createRequire(path.join(folder, 'package.json')).resolve('@sparticuz/chromium')
  const { default: chromium } = await import(found)
  const binary = await chromium.executablePath()
  const start = path.join(unpacked, 'start')
  const libraries = path.join(unpacked, 'al2023', 'lib')
  const missing = spawnSync('ldd', [binary], { encoding: 'utf8' }).stdout?.includes('not found')
  const lines = [
    '#!/bin/sh',
    missing ? `export LD_LIBRARY_PATH='${libraries}'` : '',
    `[ -d /etc/fonts ] || export FONTCONFIG_PATH='${path.join(unpacked, 'fonts')}'`,
    `exec '${binary}' "$@"`,
  ]
  fs.writeFileSync(start, lines.join('\n') + '\n', { mode: 0o755 })
  return start
}
