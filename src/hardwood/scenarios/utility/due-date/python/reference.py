    day = date.fromisoformat(lent) + timedelta(days=days)
    while is_closed(day):
        day += timedelta(days=1)
    return day.isoformat()
