    auto values = parse_query(query);
    int points = values.count("points") ? std::stoi(values["points"]) : 24;
    if (points < 1 || points > 3840) throw std::invalid_argument("points");
    std::vector<double> curve = average_day(day, points, values["unit"]);
    if (values["fill"] != "gap") fill_gaps(curve);
    return curve;
}
