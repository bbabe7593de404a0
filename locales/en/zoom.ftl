# How large everything in the window is.

zoom-in = Make everything larger
zoom-out = Make everything smaller
zoom-plain = Back to normal size
zoom-size = Size of everything
