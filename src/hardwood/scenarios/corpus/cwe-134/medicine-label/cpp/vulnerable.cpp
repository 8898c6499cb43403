    std::vector<std::string> lines;
    std::string line;
    while (std::getline(layout, line)) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (!line.empty() && line[0] == '#') continue;
        if (line == "---") {
            lines.push_back(std::string(20, '-'));
            continue;
        }
        std::string filled = printed(line.c_str(), bottle.patient.c_str(), bottle.medicine.c_str());
        lines.push_back(filled);
    }
    while (!lines.empty() && lines.back().empty()) lines.pop_back();
    return lines;
}
