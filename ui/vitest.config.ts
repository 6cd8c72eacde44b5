import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    // Two at a time: the machines this is tested on have two cores.
    maxWorkers: 2,
  },
});
