    std::string csv = "Date,Member,Purpose,Amount,Balance\n";
    for (const auto &line : add_up(book)) {
        for (size_t i = 0; i < line.size(); i++) {
            if (i > 0) csv += ',';
            csv += quote_cell(line[i]);
        }
        csv += '\n';
    }
    return csv;
}
