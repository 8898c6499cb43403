    std::string list = TITLES;
    auto shown = sort_entries(entries);
    for (Entry entry : shown) {
        if (entry.text[0] == '=') entry.text = "'" + entry.text;
        list += quote(entry.name) + ";" + quote(entry.town) + ";" + std::to_string(entry.stars) + ";" + quote(entry.text) + "\n";
    }
    return list + sum_up(shown);
}
