    std::ostringstream out;
    for (std::vector<std::string> line : lines) {
        for (size_t i = 0; i < line.size(); i++) {
            if (i == 2 && line[i][0] == '=') line[i] = " " + line[i];
            out << (i ? "," : "") << quote_cell(line[i]);
        }
        out << '\n';
    }
    return out.str();
}
