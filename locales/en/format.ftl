# How day, time, amount and share are written. {"\u00A0"} is a no-break space.
format-date = { $day } { $month } { $year }
format-date-yearless = { $day } { $month }
format-date-with-weekday = { $weekday } { $date }
format-time = { $hour }:{ $minute }
format-money = { $sign }{ $symbol }{ $amount }
format-money-code = { $sign }{ $symbol }{"\u00A0"}{ $amount }
format-percent = { $number }%

format-weekday-1 = Mon
format-weekday-2 = Tue
format-weekday-3 = Wed
format-weekday-4 = Thu
format-weekday-5 = Fri
format-weekday-6 = Sat
format-weekday-7 = Sun

format-month-1 = January
format-month-2 = February
format-month-3 = March
format-month-4 = April
format-month-5 = May
format-month-6 = June
format-month-7 = July
format-month-8 = August
format-month-9 = September
format-month-10 = October
format-month-11 = November
format-month-12 = December

format-month-short-1 = Jan
format-month-short-2 = Feb
format-month-short-3 = Mar
format-month-short-4 = Apr
format-month-short-5 = May
format-month-short-6 = Jun
format-month-short-7 = Jul
format-month-short-8 = Aug
format-month-short-9 = Sep
format-month-short-10 = Oct
format-month-short-11 = Nov
format-month-short-12 = Dec
