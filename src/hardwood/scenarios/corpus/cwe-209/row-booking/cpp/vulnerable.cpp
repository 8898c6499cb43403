    try {
        std::vector<std::string> seats = find_seats(store, show, wish);
        int number = store.book(show, seats, mail);
        return {201, "Booking " + std::to_string(number) + ": " + join_seats(seats)};
    } catch (const BookingError &error) {
        return {400, error.what()};
    } catch (const std::exception &error) {
        return {500, std::string("The booking failed: ") + error.what()};
    }
}
