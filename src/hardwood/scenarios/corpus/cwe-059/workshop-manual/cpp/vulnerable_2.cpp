    const auto plain_file = [&folder](const fs::path &name) {
        if (!is_below(name)) return false;
        return fs::is_regular_file(fs::symlink_status(folder / name));
    };
    if (!plain_file(page)) throw std::invalid_argument(page);
    Page result;
    std::ostringstream text;
    std::ifstream in(folder / page);
    const std::string opening = "{{part ", closing = "}}";
    for (std::string line; std::getline(in, line); text << '\n') {
        const bool part = line.size() > 9 && line.compare(0, 7, opening) == 0 && line.compare(line.size() - 2, 2, closing) == 0;
        if (!part) {
            text << line;
            continue;
        }
        line = line.substr(7, line.size() - 9);
        if (plain_file(line)) {
            ++result.parts;
            std::string found = read_text(folder / line);
            if (!found.empty() && found.back() == '\n') found.pop_back();
            text << found;
        } else {
            ++result.missing;
            text << "(missing: " << line << ")";
        }
    }
    result.text = text.str();
    return result;
}
