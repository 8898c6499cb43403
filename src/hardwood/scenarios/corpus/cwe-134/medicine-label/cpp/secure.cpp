    std::vector<std::string> lines;
    std::string line;
    while (std::getline(layout, line)) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (!line.empty() && line[0] == '#') continue;
        if (line == "---") {
            lines.push_back(std::string(20, '-'));
            continue;
        }
        std::string filled;
        for (std::size_t i = 0; i < line.size(); i++) {
            if (line.compare(i, 4, "%1$s") == 0) {
                filled += bottle.patient;
                i += 3;
            } else if (line.compare(i, 4, "%2$s") == 0) {
                filled += bottle.medicine;
                i += 3;
            } else {
                filled += line[i];
            }
        }
        lines.push_back(filled);
    }
    while (!lines.empty() && lines.back().empty()) lines.pop_back();
    return lines;
}
