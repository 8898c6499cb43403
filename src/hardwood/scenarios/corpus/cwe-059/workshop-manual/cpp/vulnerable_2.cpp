    const fs::path path = folder / name;
    if (!is_below(name) || !fs::is_regular_file(fs::symlink_status(path))) return std::nullopt;
    std::ifstream in(path);
    Lines lines;
    std::string line;
    while (std::getline(in, line)) {
        lines.push_back(line);
    }
    return lines;
}
