// Runs a TypeScript script of this folder on Node 20, which can't by itself: node scripts/run.mjs scripts/NAME.ts ARGS…
import { runnerImport } from 'vite';

const [script, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`/${script}`);
process.exitCode = await module.main(args);
