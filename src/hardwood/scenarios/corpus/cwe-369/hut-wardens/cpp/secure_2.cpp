    std::vector<std::string> names;
    for (std::string line; std::getline(list, line);) {
        if (!is_there(line)) {
            continue;
        }
        names.push_back(line);
    }

    std::vector<std::string> entries;
    auto next = names.begin();
    for (int day = 0; day < days; ++day) {
        std::ostringstream entry;
        entry << WEEKDAYS[day % 7] << ' ';
        if (next != names.end()) {
            entry << *next++;
            if (next == names.end()) {
                next = names.begin();
            }
        }
        entries.push_back(entry.str());
    }
    return entries;
}
