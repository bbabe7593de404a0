# Building blocks that every page uses.

component-optional = optional
component-close = Close
component-cancel = Cancel
component-remove = Remove
component-undo = Undo
component-toasts-more =
    { $count ->
        [one] 1 more notice
       *[other] { $count } more notices
    }
component-palette = Search or command
component-palette-placeholder = Name, town, number, note or command
component-palette-count =
    { $count ->
        [0] Nothing found
        [one] 1 hit
       *[other] { $count } hits
    }
component-palette-choose = choose
component-palette-back = back
component-progress-count = { $done } of { $total }
component-due-done = done
component-due-none = nothing planned
component-date-wrong = This date cannot be read. Write, for example, { $example }, tomorrow or +2w.
component-money-digits = Digits belong here, for example { $example }
component-money-decimals = There are not that many decimal places, for example { $example }
component-money-size = This amount is too large
component-key-mod = Ctrl
component-key-shift = Shift
component-key-alt = Alt
component-key-space = Space
component-key-escape = Esc
component-key-delete = Del
component-key-arrowup = Up arrow
component-key-arrowdown = Down arrow
component-key-arrowleft = Left arrow
component-key-arrowright = Right arrow
component-key-enter = Enter
component-key-backspace = Backspace
component-key-plus = Plus
component-key-minus = Minus
component-grip = Move { $name }: drag or arrow keys
