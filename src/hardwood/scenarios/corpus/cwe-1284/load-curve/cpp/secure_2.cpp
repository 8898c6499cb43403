    const bool gaps = read_value(query, "fill") == "gap";
    const double divisor = read_value(query, "unit") == "mw" ? 1000 : 1;
    std::vector<double> curve = average_day(day, std::clamp(read_number(query, "points", 24), 1, 4096), gaps);
    for (double &value : curve) {
        value /= divisor;
    }
    return curve;
}
