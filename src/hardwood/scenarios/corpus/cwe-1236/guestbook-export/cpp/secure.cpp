    auto plain = [](const std::string &text) {
        bool formula = !text.empty() && std::string("=+-@\t\r").find(text[0]) != std::string::npos;
        return quote(formula ? "'" + text : text);
    };
    const std::vector<Entry> sorted = sort_entries(entries);
    std::ostringstream list;
    list << TITLES;
    for (const Entry &entry : sorted) {
        list << plain(entry.name) << ';' << plain(entry.town) << ';' << entry.stars << ';' << plain(entry.text) << '\n';
    }
    return list.str() + sum_up(sorted);
}
