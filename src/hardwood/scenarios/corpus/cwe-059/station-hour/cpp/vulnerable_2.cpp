    const fs::path path = path_of(folder, station);
    if (hour.empty() || (fs::exists(path) && !fs::is_regular_file(path))) {
        return false;
    }
    std::ofstream out(path, std::ios::trunc);
    out << summarise(station, hour);
    return static_cast<bool>(out.flush());
}
