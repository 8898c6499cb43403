    new = Booking(*(request[key] for key in ("car", "member", "start", "hours")))
    reason = find_obstacle(bookings, new)
    if reason:
        return reason
    new.cents = new.price()
    bookings.append(new)
    return "%d.%02d EUR" % divmod(new.cents, 100)
