    std::vector<std::string> volunteers;
    std::string line;
    while (std::getline(list, line)) {
        if (is_there(line)) {
            volunteers.push_back(line);
        }
    }

    std::vector<std::string> entries;
    for (int day = 0; day < days; day++) {
        std::string entry = WEEKDAYS[day % WEEKDAYS.size()];
        entry += " ";
        entry += volunteers[day % volunteers.size()];
        entries.push_back(entry);
    }
    return entries;
}
