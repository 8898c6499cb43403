    if (list.peek() == std::istream::traits_type::eof()) {
        return {};
    }
    const auto names = read_volunteers(list);
    const int count = static_cast<int>(names.size());
    std::vector<std::string> entries(days);
    for (int day = 0; day < days; ++day) {
        entries[day] = WEEKDAYS[day % 7] + ' ' + names.at(day % count);
    }
    return entries;
}
