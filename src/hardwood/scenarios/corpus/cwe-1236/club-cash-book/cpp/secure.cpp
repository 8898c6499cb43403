    const auto cell = [](std::string text) {
        if (!text.empty() && std::string("=+-@\t\r").find(text[0]) != std::string::npos) text.insert(0, "'");
        return quote_cell(text);
    };
    std::string csv;
    for (const auto &line : lines) {
        csv += cell(line[0]) + ',' + cell(line[1]) + ',' + cell(line[2]) + ',' + line[3] + ',' + line[4] + '\n';
    }
    return csv;
}
