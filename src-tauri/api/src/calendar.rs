//! The calendar.

use rondo_core::calendar::{self, Calendar, CalendarDayRequest, CalendarRequest, CalendarTasks};

use crate::{ApiResult, Rondo};

pub(crate) fn range(rondo: &Rondo, request: CalendarRequest) -> ApiResult<Calendar> {
    let today = rondo.env.now().local_date();
    Ok(rondo.session()?.store.read(|conn| calendar::range(conn, &request, today))?)
}

pub(crate) fn day(rondo: &Rondo, request: CalendarDayRequest) -> ApiResult<CalendarTasks> {
    Ok(rondo.session()?.store.read(|conn| calendar::day(conn, &request))?)
}
