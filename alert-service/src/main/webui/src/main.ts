import { createApp } from 'vue'
import 'element-plus/es/components/dialog/style/css'
import './tokens.css'
import './base.css'
import App from './App.vue'
import { router } from './router'
import { i18n } from './words/i18n'

createApp(App).use(i18n).use(router).mount('#app')
