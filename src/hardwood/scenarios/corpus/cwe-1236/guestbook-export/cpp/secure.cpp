    std::vector<Entry> shown;
    for (const Entry &entry : entries) {
        if (!entry.text.empty()) shown.push_back(entry);
    }
    std::stable_sort(shown.begin(), shown.end(), [](const Entry &a, const Entry &b) { return a.town < b.town; });
    auto plain = [](const std::string &text) {
        bool formula = !text.empty() && std::string("=+-@\t\r").find(text[0]) != std::string::npos;
        return cell(formula ? "'" + text : text);
    };
    std::ostringstream list;
    list << "\"Name\";\"Town\";\"Stars\";\"Text\"\n";
    int sum = 0;
    for (const Entry &entry : shown) {
        list << plain(entry.name) << ';' << plain(entry.town) << ';' << entry.stars << ';' << plain(entry.text) << '\n';
        sum += entry.stars;
    }
    if (!shown.empty()) {
        double average = static_cast<double>(sum) / shown.size();
        list << cell(std::to_string(shown.size()) + " entries") << ";\"\";" << std::fixed << std::setprecision(1) << average << ";\"\"\n";
    }
    return list.str();
}
