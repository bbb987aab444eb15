/** Small words inside a name: "van der Berg", "bint Khalid". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del dela della van von der den bin bint binti binte ibn al el ul la las los le da dos das di du ter ten af zu abu ole arap ould ap zur zum degli'.split(
    ' ',
  ),
)

/** Second names of South Asia, which stand behind a given name; a list of first names has some of them. */
export const SECOND_NAMES: ReadonlySet<string> = new Set(
  'begum bibi khatun khatoon devi kumari kumar kaur bai lal prasad bahadur man mohan narayan nath chandra'.split(' '),
)
