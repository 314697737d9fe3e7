// node validate_glb.mjs FOLDER_WITH_NODE_MODULES FILE.glb ... : the Khronos validator's report, one JSON line per file
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...files] = process.argv.slice(2);
const validator = createRequire(join(folder, 'x.js'))('gltf-validator');
for (const file of files) {
  const report = await validator.validateBytes(new Uint8Array(readFileSync(file)), { maxIssues: 1000 });
  console.log(JSON.stringify({ file, ...report.issues, info: report.info }));
}
