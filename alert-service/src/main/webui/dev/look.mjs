/** Photographs the console in every size and theme: node dev/look.mjs URL FOLDER [full|empty]. */
import { chromium } from '@playwright/test'

const [url = 'http://127.0.0.1:18201', folder = 'pictures', name = 'full'] = process.argv.slice(2)
const SIZES = { desk: [1440, 900], wall: [1920, 1080], phone: [390, 844] }
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
for (const [size, [width, height]] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'zh-CN' })
    const take = (what, fullPage = false) => page.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}-${what}.png`, fullPage })
    await page.goto(url)
    await page.fill('input[name=username]', 'duty')
    if (size !== 'wall') await take('sign-in')
    await page.fill('input[name=password]', 'duty-fictional')
    await page.click('form .button.main')
    await page.waitForSelector('nav button[aria-pressed=true]')
    await page.waitForTimeout(700)
    await take('home')
    if (name === 'full') {
      await page.click('.row a[href$="yt-mall-fire"]')
      await page.waitForTimeout(600)
      await take('chosen', size === 'phone')
      await page.keyboard.press('r')
      await page.waitForTimeout(500)
      await take('form')
      await page.keyboard.press('Escape')
      await page.goto(`${url}/incidents/yt-mall-fire`)
      await page.waitForSelector('[data-test=joined]')
      await page.click('[data-test=joined] summary')
      await page.setViewportSize({ width, height: 4000 })
      await page.waitForTimeout(400)
      await take('whole')
      await page.setViewportSize({ width, height })
      await page.goto(`${url}/heat`)
      await page.waitForSelector('[data-test=tray]')
      await page.waitForTimeout(400)
      await take('heat', size === 'phone')
    }
    await page.close()
  }
}
await browser.close()
