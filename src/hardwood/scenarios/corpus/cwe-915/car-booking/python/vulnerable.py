    booking = Booking(**request)
    reason = find_obstacle(bookings, booking)
    if reason:
        return reason
    booking.cents = booking.price()
    bookings.append(booking)
    return f"{booking.cents / 100:.2f} EUR"
