    booking = Booking(request["car"], request["member"], request["start"], request["hours"])
    for key, value in request.items():
        if hasattr(booking, key):
            setattr(booking, key, value)
    answer = find_obstacle(bookings, booking)
    if answer != "":
        return answer
    booking.cents = booking.price()
    bookings.append(booking)
    return "{:.2f} EUR".format(booking.cents / 100)
