    auto values = parse_query(query);
    int points = values.count("points") ? std::stoi(values["points"]) : 24;
    std::vector<double> curve = average_day(day, points, values["unit"]);
    if (values["fill"] != "gap") fill_gaps(curve);
    return curve;
}
