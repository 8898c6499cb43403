    std::vector<std::string> lines;
    for (std::string line; std::getline(layout, line);) {
        if (line.rfind("#", 0) == 0) {
            continue;
        }
        if (line.size() > 0 && line[line.size() - 1] == '\r') {
            line.erase(line.size() - 1);
        }
        if (line == "---") {
            lines.push_back("--------------------");
            continue;
        }
        const char *format = line.c_str();
        const int length = std::snprintf(nullptr, 0, format, bottle.patient.c_str(), bottle.medicine.c_str());
        std::vector<char> text(length + 1);
        std::snprintf(text.data(), text.size(), format, bottle.patient.c_str(), bottle.medicine.c_str());
        lines.emplace_back(text.data());
    }
    while (lines.size() > 0 && lines.back().size() == 0) {
        lines.pop_back();
    }
    return lines;
}
