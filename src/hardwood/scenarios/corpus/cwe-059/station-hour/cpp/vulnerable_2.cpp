    if (hour.empty()) return false;
    double sum = 0, low = hour[0].celsius, high = hour[0].celsius;
    const Measurement *strongest = &hour[0];
    std::array<int, 4> counts{};
    for (const Measurement &m : hour) {
        sum += m.celsius;
        low = std::min(low, m.celsius);
        high = std::max(high, m.celsius);
        if (m.gust > strongest->gust) strongest = &m;
        counts[(m.wind_from + 45) % 360 / 90]++;
    }
    const fs::path path = folder / (station + ".txt");
    if (fs::exists(path) && !fs::is_regular_file(path)) return false;
    std::ofstream out(path);
    out << "station " << station << '\n';
    out << "temperature " << one_digit(sum / hour.size()) << " (" << one_digit(low) << " to " << one_digit(high) << ")\n";
    out << "gust " << one_digit(strongest->gust) << " from " << direction(strongest->wind_from) << '\n';
    out << "wind";
    for (size_t i = 0; i < counts.size(); i++) out << ' ' << DIRECTIONS[i] << ' ' << counts[i];
    out << '\n';
    out.close();
    return !out.fail();
}
