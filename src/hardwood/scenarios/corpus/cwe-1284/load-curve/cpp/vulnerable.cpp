    const int points = std::stoi(read_value(query, "points", "24"));
    const std::string unit = read_value(query, "unit", "kw");
    const std::string fill = read_value(query, "fill", "last");
    return average_day(day, points, unit, fill);
}
