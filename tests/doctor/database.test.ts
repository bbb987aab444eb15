import { tmpdir } from 'node:os'
import { beforeEach, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { database } from '../../src/doctor/database.ts'
import { migrate } from '../../src/postgres/index.ts'
import { describeNeeding } from '../needs.ts'
import { POSTGRES, tell, usePostgres } from '../postgres/server.ts'

describeNeeding([POSTGRES], 'the doctor, of the database', () => {
  const server = usePostgres()
  let url: string
  beforeEach(async () => {
    url = await server.database()
  })
  const examined = async (address: string) => {
    const [finding] = await database(readConfig({ DATABASE_URL: address }, tmpdir()))
    return `${finding?.ok ? 'ok' : 'wrong'}: ${finding?.found}; ${finding?.remedy}`
  }

  it('says that it is still empty, and leaves it so', async () => {
    expect(await examined(url)).toMatch(
      /^ok: PostgreSQL \d+\S* .*at \S+, nothing of ours in it yet: the first start makes it; null/,
    )
    expect(await examined(url)).toContain('nothing of ours')
  })

  it('says whether the schema is up to date', async () => {
    await migrate(url)
    expect(await examined(url)).toMatch(/, up to date; null$/)
    await tell(url, "delete from dateline.migrations where name = '0001_keys'")
    expect(await examined(url)).toMatch(/^ok: .* one step behind \(0001_keys\): the next start does them?; null$/)
  })

  it('says what to do about one that cannot be used, and keeps the password to itself', async () => {
    const nobody = new URL(url)
    nobody.port = '9'
    nobody.password = 'hunter2-hunter2'
    const found = await examined(nobody.href)
    expect(found).toMatch(/^wrong: \S+ cannot be used \(ECONNREFUSED\); check the address, and that the server runs/)
    expect(found).not.toContain('hunter2')
  })
})
