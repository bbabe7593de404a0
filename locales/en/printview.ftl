# Print preview.

printview-page = Page { $page } of { $pages }
printview-pages = Pages
printview-zoom = Size
printview-zoom-page = Whole page
printview-zoom-full = 100{"\u00A0"}%
printview-save = Save as PDF …
printview-open = Open to print
printview-saved = Saved: { $name }
printview-opened = Opened in your PDF program, print from there
printview-missing = These characters are missing in the print font and appear on paper as □: { $signs }
