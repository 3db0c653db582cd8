"""Where in a picture what has to stand, by its shape, so that captions hide nothing. Part of every picture's prompt."""

VERSION = "composition-1"

TALL = (
    "Vertical {ratio} composition: what matters stands in the upper and middle part, faces in the upper half; "
    "the lower third is calm ground without faces or important things, free for captions."
)
WIDE = (
    "Horizontal {ratio} composition: what matters stands in the middle, with room around it; "
    "the lowest fifth is calm and without faces, free for captions."
)
SQUARE = (
    "Square composition: what matters stands in the middle, with room around it; "
    "the lowest fifth is calm and without faces, free for captions."
)
CARD = (
    "{shape} composition: whatever matters stands in the upper third; "
    "a broad band across the middle is calm, plain and empty, free for words; the lower third is calm ground."
)
