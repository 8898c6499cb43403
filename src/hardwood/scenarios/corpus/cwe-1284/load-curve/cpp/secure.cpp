    const int points = std::stoi(read_value(query, "points", "24"));
    if (points < 1 || points > 3840) throw std::invalid_argument("points");
    return average_day(day, points, read_value(query, "unit", "kw"), read_value(query, "fill", "last"));
}
