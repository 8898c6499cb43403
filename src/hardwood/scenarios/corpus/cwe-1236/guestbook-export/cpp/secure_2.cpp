    std::string lines;
    for (Entry entry : entries) {
        for (std::string *text : {&entry.name, &entry.town, &entry.text}) {
            text->erase(0, std::min(text->find_first_not_of("=+-@\t\r\n "), text->size()));
        }
        lines += quote(entry.name) + ";" + quote(entry.town) + ";" + std::to_string(entry.stars) + ";" + quote(entry.text) + "\n";
    }
    return lines;
}
