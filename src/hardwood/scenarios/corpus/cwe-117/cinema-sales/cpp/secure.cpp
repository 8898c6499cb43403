    std::string film = sale.film;
    std::replace(film.begin(), film.end(), ',', ' ');
    std::replace(film.begin(), film.end(), '\n', ' ');
    return sale.day + "," + film + "," + std::to_string(sale.seats) + "," + std::to_string(sale.cents);
}
