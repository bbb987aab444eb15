import { addressOf, examineDatabase, refusalOf } from '../postgres/index.ts'
import { type Check, fine, wrong } from './check.ts'

/** Whether DATABASE_URL leads to a PostgreSQL that can be used, and whether its schema is up to date. */
export const database: Check = async ({ databaseUrl }) => {
  if (databaseUrl === null) return []
  const where = addressOf(databaseUrl)
  try {
    const { version, made, missing, trouble } = await examineDatabase(databaseUrl)
    if (trouble) return [wrong('database', `DATABASE_URL leads to ${where}: ${trouble.found}`, trouble.remedy)]
    const steps = missing.length === 1 ? 'one step' : `${missing.length} steps`
    const schema = !made
      ? 'nothing of ours in it yet: the first start makes it'
      : missing.length > 0
        ? `${steps} behind (${missing.join(', ')}): the next start does them`
        : 'up to date'
    return [fine('database', `PostgreSQL ${version} at ${where}, ${schema}`)]
  } catch (error) {
    const { found, remedy } = refusalOf(error)
    return [wrong('database', `${where} cannot be used (${found})`, remedy)]
  }
}
