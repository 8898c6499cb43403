    if (hour.empty()) return false;
    const fs::path path = path_of(folder, station);
    if (fs::is_symlink(path)) fs::remove(path);
    std::ofstream out(path);
    out << summarise(station, hour);
    out.close();
    return !out.fail();
}
