    day = date(year, month, 1)
    while weekday_of(day) != weekday:
        day += timedelta(days=1)
    day += timedelta(weeks=number - 1)
    return day.isoformat() if day.month == month else None
