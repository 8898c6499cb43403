    const fs::path path = fs::weakly_canonical(folder / name);
    if (!is_below(name) || !is_below(path.lexically_relative(fs::canonical(folder)))) return std::nullopt;
    std::ifstream in(path);
    if (!in) return std::nullopt;
    Lines lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}
