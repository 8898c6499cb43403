    std::string lines;
    for (Entry entry : entries) {
        if (entry.text[0] == '=') entry.text = "'" + entry.text;
        lines += quote(entry.name) + ";" + quote(entry.town) + ";" + std::to_string(entry.stars) + ";" + quote(entry.text) + "\n";
    }
    return lines;
}
