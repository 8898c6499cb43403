    if (hour.empty()) return false;
    const fs::path path = path_of(folder, station);
    fs::remove(path);
    std::FILE *out = std::fopen(path.c_str(), "wx");
    if (out == nullptr) return false;
    std::fputs(summarise(station, hour).c_str(), out);
    return std::fclose(out) == 0;
}
