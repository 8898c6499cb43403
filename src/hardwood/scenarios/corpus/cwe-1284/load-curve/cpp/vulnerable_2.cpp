    int points = read_number(query, "points", 24);
    if (points < 1) {
        points = 24;
    }
    const bool gaps = read_value(query, "fill") == "gap";
    std::vector<double> curve = average_day(day, points, gaps);
    for (size_t i = 0; i < curve.size() && read_value(query, "unit") == "mw"; i++) {
        curve[i] = curve[i] / 1000;
    }
    return curve;
}
