    std::vector<std::string> lines = read_layout(layout);
    const char *patient = bottle.patient.c_str(), *medicine = bottle.medicine.c_str();
    for (std::string &line : lines) {
        const int length = std::snprintf(nullptr, 0, line.c_str(), patient, medicine);
        std::vector<char> text(length + 1);
        std::snprintf(text.data(), text.size(), line.c_str(), patient, medicine);
        line = text.data();
    }
    return lines;
}
