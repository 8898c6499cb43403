    std::vector<std::string> lines;
    for (const std::string &line : read_layout(layout)) {
        const std::string filled = print_to_string(line.c_str(), bottle.patient.c_str(), bottle.medicine.c_str());
        lines.push_back(filled);
    }
    return lines;
}
