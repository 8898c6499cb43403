    std::vector<std::string> seats;
    std::istringstream words(wish);
    std::string seat;
    try {
        while (words >> seat) {
            check_seat(seat);
            if (store.taken(show, seat)) throw BookingError("Seat " + seat + " is taken");
            seats.push_back(seat);
        }
        if (seats.empty()) throw BookingError("Choose a seat");
        int number = store.book(show, seats, mail);
        std::string text = "Booking " + std::to_string(number) + ":";
        for (const std::string &booked : seats) text += " " + booked;
        return {201, text};
    } catch (const BookingError &error) {
        return {400, error.what()};
    } catch (const std::exception &error) {
        return {500, std::string("The booking failed: ") + error.what()};
    }
}
