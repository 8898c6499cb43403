    const std::string wanted = read_value(query, "points", "24");
    const std::string unit = read_value(query, "unit", "kw");
    const std::string fill = read_value(query, "fill", "last");
    const long points = std::clamp(std::strtol(wanted.c_str(), nullptr, 10), 1L, 4096L);
    return average_day(day, static_cast<int>(points), unit, fill);
}
