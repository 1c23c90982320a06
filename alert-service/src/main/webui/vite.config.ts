import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const api = process.env.HUIYING_URL ?? 'http://127.0.0.1:18201'

export default defineConfig({
  plugins: [vue()],
  define: { __VUE_I18N_LEGACY_API__: false, __INTLIFY_PROD_DEVTOOLS__: false },
  // Maven copies this folder into META-INF/resources of alert-service.
  build: { outDir: '../../../target/webui', emptyOutDir: true, chunkSizeWarningLimit: 600 },
  // The service refuses foreign origins: the browser's own host is passed on.
  server: { host: '127.0.0.1', port: 18200, strictPort: true, proxy: { '/api': { target: api, changeOrigin: false } } },
  test: { include: ['src/**/*.test.ts', 'dev/**/*.test.ts'], environment: 'node' },
})
