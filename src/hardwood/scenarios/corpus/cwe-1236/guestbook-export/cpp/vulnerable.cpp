    std::vector<Entry> shown;
    for (const Entry &entry : entries) {
        if (!entry.text.empty()) shown.push_back(entry);
    }
    std::stable_sort(shown.begin(), shown.end(), [](const Entry &a, const Entry &b) { return a.town < b.town; });
    std::ostringstream list;
    list << "\"Name\";\"Town\";\"Stars\";\"Text\"\n";
    int sum = 0;
    for (const Entry &entry : shown) {
        list << cell(entry.name) << ';' << cell(entry.town) << ';' << entry.stars << ';' << cell(entry.text) << '\n';
        sum += entry.stars;
    }
    if (!shown.empty()) {
        double average = static_cast<double>(sum) / shown.size();
        list << cell(std::to_string(shown.size()) + " entries") << ";\"\";" << std::fixed << std::setprecision(1) << average << ";\"\"\n";
    }
    return list.str();
}
