// Prints what each built file weighs on the wire. `npm run build && npm run size`
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

for (const folder of ['dist', 'dist/chunks']) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const bytes = readFileSync(`${folder}/${file}`);
    console.log(`${(gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1).padStart(7)} kB gz  ${folder}/${file}`);
  }
}
