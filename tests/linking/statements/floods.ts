import { marked } from './marked.ts'

/** A second invented event: a broadcaster, a tabloid, a paper that reports in its own words, a translation, a denial. */
export const broadcaster = marked(
  'broadcaster.txt',
  `Dam near Velm will hold, says engineer
  Around 4,200 people have left their homes below the Velm dam after a week of rain.
  Chief engineer Rosa Oduya said {i Rosa Oduya: the spillway had been designed for twice the present flow}.
  "{d Rosa Oduya: We are watching that wall day and night, and it has not moved by so much as a millimetre.}"
  "{d Rosa Oduya: If I had the slightest doubt, my own mother would not be sleeping in the village tonight,}" she told local radio.
  Interior Minister Jan Kessel said {i Jan Kessel: the army would send 300 soldiers and 12 boats to the valley by Thursday}.
  "{d Jan Kessel: No family will be left without a dry bed this weekend,}" Kessel promised.`,
)

export const tabloid = marked(
  'tabloid.txt',
  `'MY OWN MOTHER SLEEPS THERE': dam boss defiant
  The boss of the creaking Velm dam insists it is safe.
  '{d Rosa Oduya: If I had the slightest doubt, my own mother would not be sleeping in the village,}' Rosa Oduya said.
  '{d Rosa Oduya: We are watching that wall day and night ... it has not moved}.'
  Mr Kessel vowed that '{d Jan Kessel: no family will be left without a dry bed}'.`,
)

export const reported = marked(
  'reported.txt',
  `Soldiers to help flooded valley
  The army is to send 300 soldiers and a dozen boats to the Velm valley by Thursday, the interior minister said.
  Ms Oduya, who runs the dam, said {i Rosa Oduya: its spillway was built for twice the flow now passing it}.
  She said {i Rosa Oduya: the wall was watched day and night and had not moved by a millimetre}.`,
)

export const retranslated = marked(
  'retranslated.txt',
  `The barrage at Velm resists
  {u Rosa Oduya: We observe this wall by day and by night and it did not move even one millimetre. If I had the least doubt my own mother would not sleep this night in the village}
  declared the engineer to the local radio.
  According to the minister Jan Kessel, {i Jan Kessel: 300 soldiers and 12 boats of the army will be sent into the valley until Thursday}.`,
)

export const denial = marked(
  'denial.txt',
  `Opposition doubts safety of dams in the south
  Opposition leader Petra Lund visited the Asker dam, 200 kilometres from Velm.
  "{d Petra Lund: Nobody is watching that wall at night, and it has moved by a centimetre,}" she said.
  She said {i Petra Lund: the army should send 3,000 soldiers and 120 boats to the coast}.
  Kessel said {i Jan Kessel: he would not send soldiers to the coast this weekend}.
  "{d Jan Kessel: No village will be left without a doctor this winter,}" Kessel said.`,
)
