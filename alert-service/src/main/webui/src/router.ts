import { createRouter, createWebHashHistory } from 'vue-router'
import DeskPage from './desk/DeskPage.vue'

/** Hash addresses, so that any server of static files can serve every page. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', redirect: '/desk' },
    { path: '/desk/:id?', name: 'desk', component: DeskPage },
    { path: '/incidents/:id', name: 'incident', component: () => import('./desk/IncidentPage.vue') },
    { path: '/:rest(.*)*', redirect: '/desk' },
  ],
})
