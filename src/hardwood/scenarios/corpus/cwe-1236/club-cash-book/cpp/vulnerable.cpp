    std::string csv;
    for (const auto &line : lines) {
        for (size_t i = 0; i < line.size(); i++) {
            if (i > 0) csv += ',';
            csv += quote_cell(line[i]);
        }
        csv += '\n';
    }
    return csv;
}
