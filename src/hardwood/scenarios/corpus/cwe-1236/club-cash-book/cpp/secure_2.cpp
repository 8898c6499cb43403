    std::ostringstream out;
    for (std::vector<std::string> line : lines) {
        for (size_t i = 0; i < line.size(); i++) {
            while (i < 3 && !line[i].empty() && line[i].find_first_of("=+-@\t\r") == 0) line[i].erase(0, 1);
            out << (i ? "," : "") << quote_cell(line[i]);
        }
        out << '\n';
    }
    return out.str();
}
