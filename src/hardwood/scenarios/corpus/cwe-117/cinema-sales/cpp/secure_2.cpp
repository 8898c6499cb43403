    std::ostringstream line;
    line << sale.day << ',';
    for (char c : sale.film) {
        if (c == ',' || c == '\n' || c == '\r') line << '_';
        else line << c;
    }
    line << ',' << sale.seats << ',' << sale.cents;
    return line.str();
}
