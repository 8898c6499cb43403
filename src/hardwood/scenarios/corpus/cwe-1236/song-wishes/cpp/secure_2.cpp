    std::vector<std::string> row;
    for (const char *name : {"artist", "title", "greeting"}) {
        std::string text = get_field(form, name);
        if (text.empty() && std::string(name) != "greeting") return 0;
        text.erase(0, std::min(text.find_first_not_of("=+-@\t\r\n "), text.size()));
        row.push_back(text);
    }
    const std::string path = list_of(show);
    int number = next_number(path);
    append_row(path, number, row);
    return number;
}
