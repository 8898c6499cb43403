    Reply reply{500, "Sorry, we cannot book seats at the moment."};
    try {
        const auto seats = find_seats(store, show, wish);
        const auto number = std::to_string(store.book(show, seats, mail));
        reply = {201, "Booking " + number + ": " + join_seats(seats)};
    } catch (const std::exception &error) {
        if (dynamic_cast<const BookingError *>(&error)) reply = {400, error.what()};
    }
    return reply;
}
