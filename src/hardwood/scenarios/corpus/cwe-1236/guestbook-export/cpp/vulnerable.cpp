    std::ostringstream lines;
    for (const Entry &entry : entries) {
        lines << quote(entry.name) << ';' << quote(entry.town) << ';' << entry.stars << ';' << quote(entry.text) << '\n';
    }
    return lines.str();
}
