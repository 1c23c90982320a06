import { expect, test, type Page } from '@playwright/test'

/**
 * One officer's first minutes with an incident, against the mock or a running house:
 * HUIYING_URL, HUIYING_USER, HUIYING_PASSWORD, HUIYING_MANAGER, HUIYING_MANAGER_PASSWORD, HUIYING_EXPECT_TITLE (part of the incident's title),
 * HUIYING_PICTURES (a folder, when pictures are wanted).
 */
const user = process.env.HUIYING_USER ?? 'duty'
const password = process.env.HUIYING_PASSWORD ?? 'duty-fictional'
const title = process.env.HUIYING_EXPECT_TITLE ?? '商场火灾'
const manager = process.env.HUIYING_MANAGER ?? 'manager'
const managerPassword = process.env.HUIYING_MANAGER_PASSWORD ?? 'manager-fictional'
const folder = process.env.HUIYING_PICTURES

const picture = async (page: Page, name: string) => {
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` })
}

/** The clock that waits for an answer; an upgrade leaves a cancelled one behind. */
const answering = (page: Page) =>
  page
    .locator('[data-clock=FIRST_RELEASE], [data-clock=RESPONSE]')
    .and(page.locator(':not([data-state=CANCELLED])'))
    .first()

async function signIn(page: Page, name = user, word = password) {
  await page.fill('input[name=username]', name)
  await page.fill('input[name=password]', word)
  await page.click('form .button.main')
}

test('an officer acknowledges an incident and stops its clock with a release', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (e) => faults.push(e.message))

  await page.goto('/')
  await picture(page, '1-sign-in')
  await page.fill('input[name=username]', user)
  await page.fill('input[name=password]', `${password}-wrong`)
  await page.click('form .button.main')
  await expect(page.getByRole('alert')).toBeVisible()
  await signIn(page)

  const row = page.locator('.row', { hasText: title }).first()
  await expect(row).toBeVisible({ timeout: 90_000 })
  await row.click()
  await expect(page.locator('.incident h1')).toContainText(title)
  await picture(page, '2-incident')

  const acknowledge = page.locator('[data-action=acknowledgement]')
  if (await acknowledge.isVisible()) {
    await page.keyboard.press('a')
    await expect(page.locator('[data-test=answer]')).toHaveText(/已签收/)
    await expect(acknowledge).toBeHidden()
  }
  await picture(page, '3-acknowledged')

  // Acknowledging stops no release clock.
  const clock = answering(page)
  await expect(clock).toHaveAttribute('data-state', /RUNNING|MISSED/)
  await expect(clock.getByRole('timer')).not.toBeEmpty()

  await page.keyboard.press('r')
  const dialog = page.getByRole('dialog')
  await dialog.locator('[data-test=submit]').click()
  await expect(dialog.locator('.error')).not.toHaveCount(0)
  await picture(page, '4-release-checked')
  await dialog.locator('input[name=issuer]').fill('云汀市应急管理局')
  await dialog.locator('input[name=title]').fill('关于有关情况的通报（测试）')
  await dialog.getByRole('button', { name: '现在' }).click()
  await picture(page, '5-release')
  await dialog.locator('[data-test=submit]').click()
  await expect(dialog).toBeHidden()

  await expect(page.locator('[data-test=answer]')).toHaveText(/发布已记录/)
  await expect(page.locator('[data-test=release]').last()).toContainText('关于有关情况的通报')
  const stopped = answering(page)
  await expect(stopped).toHaveAttribute('data-state', /^MET/)
  const reading = await stopped.getByRole('timer').innerText()
  await page.waitForTimeout(2500)
  expect(await stopped.getByRole('timer').innerText()).toBe(reading)
  await picture(page, '6-stopped')
  expect(faults).toEqual([])
})

test('the desk is worked by keyboard, in two languages, light and dark, and on a phone', async ({ page }) => {
  await page.goto('/')
  await signIn(page)
  await expect(page.locator('.row').first()).toBeVisible({ timeout: 90_000 })
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect(page.locator('.incident h1')).not.toBeEmpty()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('快捷键')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('g')
  await expect(page.getByRole('dialog')).toContainText('定级')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('o')
  await expect(page).toHaveURL(/\/incidents\//)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/desk\//)

  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveClass(/dark/)
  await picture(page, '7-dark')
  await page.locator('summary').click()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await picture(page, '8-english')

  await page.setViewportSize({ width: 390, height: 844 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await picture(page, '9-phone')
})

test('what stands behind an incident is there to see, and what people did about it', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (e) => faults.push(e.message))
  await page.goto('/')
  await signIn(page)
  const row = page.locator('.row', { hasText: title }).first()
  await expect(page.locator('.row').first()).toBeVisible({ timeout: 90_000 })
  // Answered and without a clock that runs, it is only followed.
  if (!(await row.isVisible())) await page.getByRole('button', { name: '跟踪' }).click()
  await row.click()
  await page.keyboard.press('o')
  const explain = page.locator('[data-test=explain]')
  await explain.locator('[data-test=joined] summary').click()
  await expect(explain.locator('[data-test=joined] li').first()).toBeVisible()
  await expect(page.locator('[data-test=life]')).toBeVisible()
  await expect(page.locator('[data-test=effects]')).toBeVisible()

  const dialog = page.getByRole('dialog')
  const record = async (action: string, fill: () => Promise<unknown>) => {
    await page.locator(`[data-action=${action}]`).first().click()
    await fill()
    await dialog.locator('[data-test=submit]').click()
    await expect(dialog).toBeHidden()
  }
  const words = `网传有人从楼顶跳下（${Date.now()}）`
  await record('claims', () => dialog.locator('textarea[name=text]').fill(words))
  const claim = page.locator('[data-test=contested] li', { hasText: words })
  await expect(claim).toContainText('说法不一')
  await record('reports', async () => {
    await dialog.getByText('首报', { exact: true }).click()
    await dialog.getByText('书面', { exact: true }).click()
    await dialog.locator('input[name=recipient]').fill('云澜省政府总值班室')
    await dialog.getByRole('button', { name: '现在' }).click()
    await dialog.locator('[data-test=submit]').click()
    await expect(dialog.locator('.error')).toContainText('签发人')
    await picture(page, '10-report')
    await dialog.locator('input[name=signedBy]').fill('分管领导')
  })
  await expect(page.locator('[data-test=report]').last()).toContainText('书面首报')

  // What the tables propose is assigned with one click.
  const assign = page.locator('[data-action=assignment]').first()
  await assign.click()
  const proposal = dialog.locator('[data-test=proposed] li', { has: page.getByRole('button') }).first()
  const unit = (await proposal.getAttribute('data-unit'))!
  await picture(page, '15-proposed-units')
  await proposal.getByRole('button').click()
  await expect(dialog).toBeHidden()
  await assign.click()
  await expect(dialog.locator(`[data-unit="${unit}"]`)).toContainText('已交办')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.evaluate(() => window.scrollTo(0, 0))
  await picture(page, '11-behind')
  await page.setViewportSize({ width: 1440, height: 4000 })
  await picture(page, '12-whole')
  expect(faults).toEqual([])
})

test('the situation shows topics by region and what fits nowhere', async ({ page }) => {
  await page.goto('/')
  await signIn(page)
  await expect(page.locator('.row').first()).toBeVisible({ timeout: 90_000 })
  await expect(page.locator('.places')).toContainText('态势')
  await page.keyboard.press('h')
  await expect(page).toHaveURL(/\/heat$/)
  await expect(page.locator('[data-test=tray]')).toBeVisible()
  await expect(page.locator('[data-test=rising]')).toBeVisible()
  await picture(page, '13-situation')
  const cells = page.locator('table button[aria-pressed]')
  if (await cells.count()) {
    const chosen = page.locator('table button[aria-pressed=true]')
    await chosen.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await expect(chosen).toHaveCount(1)
    await expect(chosen).toBeFocused()
  }
  await page.setViewportSize({ width: 390, height: 844 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await picture(page, '14-situation-phone')
})

test('a manager sees who was in time, and teaches by a dismissal', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (e) => faults.push(e.message))
  await page.goto('/')
  await signIn(page, manager, managerPassword)
  await expect(page.locator('.row').first()).toBeVisible({ timeout: 90_000 })
  await page.locator('summary').click()
  await expect(page.locator('[data-test=scope]')).toContainText('辖区')
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: '时效' }).click()
  await expect(page.locator('[data-test=sentence]')).not.toBeEmpty({ timeout: 30_000 })
  await expect(page.locator('[data-test=kinds] tbody tr').first()).toBeVisible()
  await expect(page.locator('[data-test=false-alarms]')).toBeVisible()
  await picture(page, '16-timeliness')
  await page.setViewportSize({ width: 390, height: 844 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1440, height: 900 })

  await page.getByRole('link', { name: '值班台' }).click()
  const row = page.locator('.row', { hasText: title }).first()
  if (!(await row.isVisible())) await page.getByRole('button', { name: '跟踪' }).click()
  await row.click()
  await page.locator('[data-action=dismissal]').first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('非突发事件', { exact: true }).click()
  await expect(dialog.locator('input[name=teach]')).not.toBeChecked()
  await dialog.getByText('话题不符', { exact: true }).click()
  await dialog.locator('input[name=topics][value=market]').check()
  await dialog.locator('textarea[name=note]').fill('系商业纠纷（测试）')
  await picture(page, '17-dismissal')
  await dialog.locator('[data-test=submit]').click()
  await expect(dialog).toBeHidden()
  await expect(page.locator('[data-test=answer]')).not.toBeEmpty()
  expect(faults).toEqual([])
})
