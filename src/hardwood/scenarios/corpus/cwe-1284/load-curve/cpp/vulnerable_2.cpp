    auto values = parse_query(query);
    int points = values.count("points") ? std::stoi(values["points"]) : 24;
    if (points < 1) points = 24;
    std::vector<double> sums(points);
    std::vector<int> counts(points);
    for (const Reading &reading : day) {
        int piece = static_cast<int>(static_cast<long long>(reading.second) * points / 86400);
        sums[piece] += reading.kilowatts;
        counts[piece]++;
    }
    const bool gaps = values["fill"] == "gap";
    const double unit = values["unit"] == "mw" ? 1000 : 1;
    double last = 0;
    for (int piece = 0; piece < points; piece++) {
        if (counts[piece] > 0) {
            last = sums[piece] / counts[piece] / unit;
            sums[piece] = last;
        } else {
            sums[piece] = gaps ? NAN : last;
        }
    }
    return sums;
}
