    std::map<std::string, std::string> wish = parse_query(query);
    int points = 24;
    if (wish.find("points") != wish.end()) {
        points = std::stoi(wish["points"]);
    }
    if (points < 1) {
        points = 24;
    }
    auto curve = average_day(day, points, wish["unit"]);
    if (wish["fill"] != "gap") {
        fill_gaps(curve);
    }
    return curve;
}
