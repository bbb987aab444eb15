export { type LinkedPeople, linkPeople } from './link-people.ts'
