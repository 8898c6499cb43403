    car, member, start, hours = (request[key] for key in ("car", "member", "start", "hours"))
    if hours <= 0:
        return "too short"
    elif hours > LONGEST:
        return "too long"
    wanted = set(range(start, start + hours))
    for other in bookings:
        out = range(other.start, other.start + other.hours)
        if other.car == car and wanted.intersection(out):
            return "taken"
    cents = hours * CENTS_PER_HOUR[car]
    new = Booking(car, member, start, hours)
    new.cents = cents
    bookings.append(new)
    euros = cents // 100
    rest = cents % 100
    return "%d.%02d EUR" % (euros, rest)
