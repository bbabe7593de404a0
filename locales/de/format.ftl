# Wie Tag, Uhrzeit, Betrag und Anteil geschrieben werden. {"\u00A0"} ist ein geschütztes Leerzeichen.
format-date = { $day }.{ $month }.{ $year }
format-date-yearless = { $day }.{ $month }.
format-date-with-weekday = { $weekday } { $date }
format-time = { $hour }:{ $minute }{"\u00A0"}Uhr
format-money = { $sign }{ $amount }{"\u00A0"}{ $symbol }
format-money-code = { $sign }{ $amount }{"\u00A0"}{ $symbol }
format-percent = { $number }{"\u00A0"}%

format-weekday-1 = Mo
format-weekday-2 = Di
format-weekday-3 = Mi
format-weekday-4 = Do
format-weekday-5 = Fr
format-weekday-6 = Sa
format-weekday-7 = So

format-month-1 = Januar
format-month-2 = Februar
format-month-3 = März
format-month-4 = April
format-month-5 = Mai
format-month-6 = Juni
format-month-7 = Juli
format-month-8 = August
format-month-9 = September
format-month-10 = Oktober
format-month-11 = November
format-month-12 = Dezember

format-month-short-1 = Jan
format-month-short-2 = Feb
format-month-short-3 = März
format-month-short-4 = Apr
format-month-short-5 = Mai
format-month-short-6 = Juni
format-month-short-7 = Juli
format-month-short-8 = Aug
format-month-short-9 = Sept
format-month-short-10 = Okt
format-month-short-11 = Nov
format-month-short-12 = Dez
