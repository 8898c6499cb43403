    const std::string unit = read_value(query, "unit", "kw");
    const std::string fill = read_value(query, "fill", "last");
    int points = std::stoi(read_value(query, "points", "24"));
    if (points < 1) {
        points = 24;
    }
    return average_day(day, points, unit, fill);
}
