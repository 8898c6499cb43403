    std::multimap<std::string, const Entry *> by_town;
    for (const Entry &entry : entries) {
        if (entry.text.size() > 0) by_town.emplace(entry.town, &entry);
    }
    const auto add = [](std::string &line, std::string text) {
        text.erase(0, std::min(text.find_first_not_of("=+-@\t\r\n "), text.size()));
        line += cell(text) + ";";
    };
    std::string list = "\"Name\";\"Town\";\"Stars\";\"Text\"\n";
    double sum = 0;
    for (const auto &[town, entry] : by_town) {
        add(list, entry->name);
        add(list, town);
        list += std::to_string(entry->stars) + ";";
        add(list, entry->text);
        list.back() = '\n';
        sum += entry->stars;
    }
    if (by_town.empty()) return list;
    char average[16];
    snprintf(average, sizeof average, "%.1f", sum / by_town.size());
    return list + "\"" + std::to_string(by_town.size()) + " entries\";\"\";" + average + ";\"\"\n";
}
