    hours = request["hours"]
    if hours < 1:
        return "too short"
    if hours > LONGEST:
        return "too long"
    start = request["start"]
    for other in bookings:
        if other.car == request["car"]:
            if start < other.start + other.hours and start + hours > other.start:
                return "taken"
    booking = Booking(request["car"], request["member"], start, hours)
    for key, value in request.items():
        if hasattr(booking, key):
            setattr(booking, key, value)
    cents = hours * CENTS_PER_HOUR[booking.car]
    cents = cents - cents * booking.rebate // 100
    booking.cents = cents
    bookings.append(booking)
    return "{:.2f} EUR".format(cents / 100)
