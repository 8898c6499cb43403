    std::ostringstream line;
    line << sale.day << ',' << sale.film << ',' << sale.seats << ',' << sale.cents;
    return line.str();
}
