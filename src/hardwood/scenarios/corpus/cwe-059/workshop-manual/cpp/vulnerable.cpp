    auto find = [&folder](const std::string &name) {
        fs::path path = folder / name;
        return is_below(name) && fs::is_regular_file(path) ? path : fs::path();
    };
    const fs::path source = find(page);
    if (source.empty()) throw std::invalid_argument("no page " + page);
    Page result;
    std::istringstream lines(read_text(source));
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind("{{part ", 0) != 0 || line.size() < 9 || line.substr(line.size() - 2) != "}}") {
            result.text += line + "\n";
            continue;
        }
        const std::string name = line.substr(7, line.size() - 9);
        const fs::path part = find(name);
        if (part.empty()) {
            result.text += "(missing: " + name + ")\n";
            result.missing++;
        } else {
            result.text += read_text(part);
            if (!result.text.empty() && result.text.back() != '\n') result.text += '\n';
            result.parts++;
        }
    }
    return result;
}
