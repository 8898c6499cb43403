    const std::vector<Entry> sorted = sort_entries(entries);
    std::ostringstream list;
    list << TITLES;
    for (const Entry &entry : sorted) {
        list << quote(entry.name) << ';' << quote(entry.town) << ';' << entry.stars << ';' << quote(entry.text) << '\n';
    }
    return list.str() + sum_up(sorted);
}
