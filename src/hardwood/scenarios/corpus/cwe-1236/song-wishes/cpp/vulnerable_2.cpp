    int number = 1;
    std::string text;
    if (std::filesystem::exists(list_of(show))) {
        std::ifstream in(list_of(show));
        while (std::getline(in, text)) ++number;
        --number;
    }
    std::string row;
    for (const char *name : {"artist", "title", "greeting"}) {
        std::string value = field(form, name), cell;
        if (value.empty() && std::string(name) != "greeting") return 0;
        bool quoted = false;
        for (char c : value) {
            if (c == '\n' || c == '\r') c = ' ';
            if (c == '"') cell += '"';
            quoted = quoted || c == '"' || c == ',';
            cell += c;
        }
        row += quoted ? ",\"" + cell + "\"" : "," + cell;
    }
    std::ofstream out(list_of(show), std::ios::app);
    if (number == 1) out << "No,Artist,Title,Greeting" << std::endl;
    out << number << row << std::endl;
    return number;
}
