    std::ostringstream out;
    out << "Date,Member,Purpose,Amount,Balance\n";
    for (std::vector<std::string> line : add_up(book)) {
        for (size_t i = 0; i < line.size(); i++) {
            if (i == 2 && line[i][0] == '=') line[i] = " " + line[i];
            out << (i ? "," : "") << quote_cell(line[i]);
        }
        out << '\n';
    }
    return out.str();
}
