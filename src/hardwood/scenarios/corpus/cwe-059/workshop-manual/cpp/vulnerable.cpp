    if (!is_below(name)) return std::nullopt;
    std::ifstream in(folder / name);
    if (!in) return std::nullopt;
    Lines lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}
