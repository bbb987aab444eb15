/** What "secretary of ..." and "minister of ..." may be of. */
export const OFFICES: ReadonlySet<string> = new Set(
  'state defense defence treasury commerce energy education labor labour interior agriculture justice health transport transportation homeland security veterans affairs foreign finance war culture environment trade water irrigation resources petroleum tourism sports sport science technology housing planning immigration heritage arts children equality enterprise innovation research lands industry infrastructure information communications economy mines mining fisheries welfare aviation railways power development social human rural urban public women youth higher climate works roads migration'.split(
    ' ',
  ),
)
