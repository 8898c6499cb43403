    Reply reply{500, "Sorry, we cannot book seats at the moment."};
    try {
        const auto seats = find_seats(store, show, wish);
        const auto number = std::to_string(store.book(show, seats, mail));
        reply = {201, "Booking " + number + ": " + join_seats(seats)};
    } catch (const std::exception &error) {
        reply.text = error.what();
        if (dynamic_cast<const BookingError *>(&error)) reply.status = 400;
    }
    return reply;
}
