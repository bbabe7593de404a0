# Hoe dag, tijd, bedrag en aandeel worden geschreven. {"\u00A0"} is een vaste spatie.
format-date = { $day }-{ $month }-{ $year }
format-date-yearless = { $day }-{ $month }
format-date-with-weekday = { $weekday } { $date }
format-time = { $hour }.{ $minute }{"\u00A0"}uur
format-money = { $symbol }{"\u00A0"}{ $sign }{ $amount }
format-money-code = { $symbol }{"\u00A0"}{ $sign }{ $amount }
format-percent = { $number }%

format-weekday-1 = ma
format-weekday-2 = di
format-weekday-3 = wo
format-weekday-4 = do
format-weekday-5 = vr
format-weekday-6 = za
format-weekday-7 = zo

format-month-1 = januari
format-month-2 = februari
format-month-3 = maart
format-month-4 = april
format-month-5 = mei
format-month-6 = juni
format-month-7 = juli
format-month-8 = augustus
format-month-9 = september
format-month-10 = oktober
format-month-11 = november
format-month-12 = december

format-month-short-1 = jan
format-month-short-2 = feb
format-month-short-3 = mrt
format-month-short-4 = apr
format-month-short-5 = mei
format-month-short-6 = jun
format-month-short-7 = jul
format-month-short-8 = aug
format-month-short-9 = sep
format-month-short-10 = okt
format-month-short-11 = nov
format-month-short-12 = dec
