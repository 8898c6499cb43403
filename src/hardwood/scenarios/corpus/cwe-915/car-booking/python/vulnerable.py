    booking = Booking(**request)
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
    cents = price * (100 - booking.rebate) // 100
    booking.cents = cents
    bookings.append(booking)
    return f"{cents / 100:.2f} EUR"
