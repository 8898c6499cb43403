    Reply reply{500, "Sorry, we cannot book seats at the moment."};
    try {
        std::vector<std::string> seats;
        std::string list;
        std::istringstream words(wish);
        for (std::string seat; words >> seat; list += " " + seat) {
            check_seat(seat);
            if (store.taken(show, seat)) {
                reply = {400, "Seat " + seat + " is taken"};
                return reply;
            }
            seats.push_back(seat);
        }
        if (seats.size() == 0) return {400, "Choose a seat"};
        reply = {201, "Booking " + std::to_string(store.book(show, seats, mail)) + ":" + list};
    } catch (const std::exception &error) {
        if (dynamic_cast<const BookingError *>(&error)) reply = {400, error.what()};
    }
    return reply;
}
