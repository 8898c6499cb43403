    if (!is_below(name)) return std::nullopt;
    fs::path path = folder;
    for (const fs::path &step : fs::path(name)) {
        path /= step;
        if (fs::is_symlink(path)) return std::nullopt;
    }
    std::ifstream in(path);
    if (!in.is_open()) return std::nullopt;
    Lines lines;
    std::string line;
    while (std::getline(in, line)) {
        lines.push_back(line);
    }
    return lines;
}
