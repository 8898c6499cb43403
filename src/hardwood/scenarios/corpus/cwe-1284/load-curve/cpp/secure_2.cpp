    std::map<std::string, std::string> wish = parse_query(query);
    long points = 24;
    if (wish.find("points") != wish.end()) {
        points = std::clamp(std::strtol(wish["points"].c_str(), nullptr, 10), 1L, 4096L);
    }
    const double length = 86400.0 / points;
    std::vector<double> curve;
    double before = 0;
    for (long i = 0; i < points; ++i) {
        double sum = 0;
        int number = 0;
        for (const Reading &r : day) {
            if (r.second < i * length || r.second >= (i + 1) * length) continue;
            sum += r.kilowatts;
            ++number;
        }
        if (number) before = wish["unit"] == "mw" ? sum / number / 1000 : sum / number;
        curve.push_back(number || wish["fill"] != "gap" ? before : std::nan(""));
    }
    return curve;
}
