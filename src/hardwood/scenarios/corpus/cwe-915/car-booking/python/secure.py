    booking = Booking(
        car=request["car"],
        member=request["member"],
        start=request["start"],
        hours=request["hours"],
    )
    if booking.hours < 1:
        return "too short"
    if booking.hours > LONGEST:
        return "too long"
    end = booking.start + booking.hours
    for other in bookings:
        if other.car != booking.car:
            continue
        if booking.start < other.start + other.hours and other.start < end:
            return "taken"
    price = booking.hours * CENTS_PER_HOUR[booking.car]
    booking.cents = price * (100 - booking.rebate) // 100
    bookings.append(booking)
    return f"{booking.cents / 100:.2f} EUR"
