    std::map<std::string, std::string> wish = parse_query(query);
    long points = 24;
    if (wish.find("points") != wish.end()) {
        points = std::clamp(std::strtol(wish["points"].c_str(), nullptr, 10), 1L, 4096L);
    }
    auto curve = average_day(day, static_cast<int>(points), wish["unit"]);
    if (wish["fill"] == "gap") {
        return curve;
    }
    fill_gaps(curve);
    return curve;
}
