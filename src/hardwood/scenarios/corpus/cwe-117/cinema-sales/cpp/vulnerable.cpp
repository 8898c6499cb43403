    return sale.day + "," + sale.film + "," + std::to_string(sale.seats) + "," + std::to_string(sale.cents);
}
