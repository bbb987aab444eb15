/** What bears words for everybody to read: "a placard", "the plaque"; not what somebody sends ("a letter"). */
export const INSCRIBED: ReadonlySet<string> = new Set(
  'sign signs signpost placard placards banner banners poster posters plaque plaques notice notices sticker stickers badge badges shirt shirts t-shirt t-shirts stone headstone gravestone tombstone memorial monument board billboard billboards leaflet leaflets flyer flyers tattoo wreath mural tablet inscription graffiti bedsheet bedsheets sheet tarpaulin chalkboard blackboard whiteboard scroll ribbon note card flag flags plate sandwich-board'.split(
    ' ',
  ),
)
