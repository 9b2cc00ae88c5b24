// npm run types [address]: asks a running server (the demo, which has every call) for its
// description, keeps it as openapi.json, and makes the types of the API from it.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const address = process.argv[2] ?? 'http://localhost:8080';
const answer = await fetch(`${address}/v3/api-docs`);
if (!answer.ok) throw new Error(`Expected a description of the API, but got ${answer.status}.`);
const { servers: _where, ...description } = await answer.json();
fs.writeFileSync('openapi.json', `${JSON.stringify(description, null, 2)}\n`);
execFileSync('npx', ['--no-install', 'openapi-typescript', 'openapi.json', '--output',
  'src/shared/api/schema.d.ts'], { stdio: 'inherit', shell: process.platform === 'win32' });
