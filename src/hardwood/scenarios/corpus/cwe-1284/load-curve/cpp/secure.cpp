    const int points = read_number(query, "points", 24);
    if (points < 1 || points > 3840) throw std::invalid_argument("points");
    std::vector<double> curve = average_day(day, points, read_value(query, "fill") == "gap");
    if (read_value(query, "unit") == "mw") {
        for (double &value : curve) value /= 1000;
    }
    return curve;
}
