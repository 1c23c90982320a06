import { createRouter, createWebHistory } from 'vue-router'
import DeskPage from './desk/DeskPage.vue'

/** Addresses without a file at them: alert-service answers each with the console's page. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', redirect: '/desk' },
    { path: '/desk/:id?', name: 'desk', component: DeskPage },
    { path: '/incidents/:id', name: 'incident', component: () => import('./desk/IncidentPage.vue') },
    { path: '/heat', name: 'heat', component: () => import('./heat/HeatPage.vue') },
    { path: '/timeliness', name: 'timeliness', component: () => import('./review/TimelinessPage.vue') },
    { path: '/:rest(.*)*', redirect: '/desk' },
  ],
})
