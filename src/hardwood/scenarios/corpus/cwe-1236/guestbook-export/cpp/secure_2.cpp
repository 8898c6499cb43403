    std::string list = TITLES;
    auto shown = sort_entries(entries);
    for (Entry entry : shown) {
        for (std::string *text : {&entry.name, &entry.town, &entry.text}) {
            text->erase(0, std::min(text->find_first_not_of("=+-@\t\r\n "), text->size()));
        }
        list += quote(entry.name) + ";" + quote(entry.town) + ";" + std::to_string(entry.stars) + ";" + quote(entry.text) + "\n";
    }
    return list + sum_up(shown);
}
