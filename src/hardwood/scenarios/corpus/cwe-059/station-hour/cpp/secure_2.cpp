    if (hour.size() == 0) return false;
    auto colder = [](const Measurement &a, const Measurement &b) { return a.celsius < b.celsius; };
    auto [low, high] = std::minmax_element(hour.begin(), hour.end(), colder);
    auto gust = std::max_element(hour.begin(), hour.end(), [](const Measurement &a, const Measurement &b) { return a.gust < b.gust; });
    double sum = 0;
    for (const Measurement &m : hour) sum += m.celsius;
    std::string text = "station " + station + "\ntemperature " + one_digit(sum / hour.size());
    text += " (" + one_digit(low->celsius) + " to " + one_digit(high->celsius) + ")\n";
    text += "gust " + one_digit(gust->gust) + " from " + direction(gust->wind_from) + "\nwind";
    for (const std::string name : DIRECTIONS) {
        text += " " + name + " " + std::to_string(std::count_if(hour.begin(), hour.end(), [&](const Measurement &m) { return direction(m.wind_from) == name; }));
    }
    text += "\n";
    std::string fresh = (folder / ".hour-XXXXXX").string();
    int fd = mkstemp(fresh.data());
    if (fd < 0) return false;
    bool done = write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    close(fd);
    fs::permissions(fresh, fs::perms(0644));
    fs::rename(fresh, folder / (station + ".txt"));
    return done;
}
