    const std::vector<std::string> volunteers = read_volunteers(list);
    std::vector<std::string> entries;
    if (volunteers.empty()) return entries;
    for (int day = 0; day < days; day++) {
        entries.push_back(WEEKDAYS[day % WEEKDAYS.size()] + " " + volunteers[day % volunteers.size()]);
    }
    return entries;
}
