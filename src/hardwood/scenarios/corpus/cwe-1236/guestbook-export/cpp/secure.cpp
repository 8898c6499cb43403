    auto plain = [](const std::string &text) {
        bool formula = !text.empty() && std::string("=+-@\t\r").find(text[0]) != std::string::npos;
        return quote(formula ? "'" + text : text);
    };
    std::ostringstream lines;
    for (const Entry &entry : entries) {
        lines << plain(entry.name) << ';' << plain(entry.town) << ';' << entry.stars << ';' << plain(entry.text) << '\n';
    }
    return lines.str();
}
