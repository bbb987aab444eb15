import { type Body, isBody, type Path } from './json.ts'

/** A component with where it stands. */
export interface Placed {
  readonly path: Path
  readonly component: Body
  readonly parent: Body | null
}

/** Every component of a message with those inside it, in the order in which they are shown. */
export function placed(
  components: unknown,
  path: Path = ['components'],
  parent: Body | null = null,
): readonly Placed[] {
  if (!Array.isArray(components)) return []
  return components.flatMap((component: unknown, i) => {
    if (!isBody(component)) return []
    const here = [...path, i]
    const accessory = isBody(component.accessory)
      ? [{ path: [...here, 'accessory'], component: component.accessory, parent: component }]
      : []
    return [
      { path: here, component, parent },
      ...placed(component.components, [...here, 'components'], component),
      ...accessory,
    ]
  })
}
