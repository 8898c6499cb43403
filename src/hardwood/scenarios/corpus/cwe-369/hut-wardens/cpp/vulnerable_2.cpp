    std::vector<std::string> all;
    for (std::string line; std::getline(list, line);) {
        all.push_back(line);
    }
    if (all.empty()) {
        return {};
    }

    std::vector<std::string> names;
    for (const std::string &name : all) {
        if (is_there(name)) {
            names.push_back(name);
        }
    }
    const int count = static_cast<int>(names.size());
    std::vector<std::string> entries(days);
    for (int day = 0; day < days; ++day) {
        entries[day] = std::string(WEEKDAYS[day % 7]) + " " + names.at(day % count);
    }
    return entries;
}
