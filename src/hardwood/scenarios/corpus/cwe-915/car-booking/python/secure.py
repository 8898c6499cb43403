    booking = Booking(
        car=request["car"],
        member=request["member"],
        start=request["start"],
        hours=request["hours"],
    )
    answer = find_obstacle(bookings, booking)
    if answer == "":
        booking.cents = booking.price()
        bookings.append(booking)
        answer = f"{booking.cents / 100:.2f} EUR"
    return answer
