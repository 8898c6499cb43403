    const int points = read_number(query, "points", 24);
    std::vector<double> curve = average_day(day, points, read_value(query, "fill") == "gap");
    if (read_value(query, "unit") == "mw") {
        for (double &value : curve) value /= 1000;
    }
    return curve;
}
