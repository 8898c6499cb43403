    const auto names = read_volunteers(list);
    std::vector<std::string> entries;
    auto next = names.begin();
    for (int day = 0; day < days; ++day) {
        std::ostringstream entry;
        entry << WEEKDAYS[day % 7] << ' ';
        if (next != names.end()) {
            entry << *next++;
            if (next == names.end()) next = names.begin();
        }
        entries.push_back(entry.str());
    }
    return entries;
}
