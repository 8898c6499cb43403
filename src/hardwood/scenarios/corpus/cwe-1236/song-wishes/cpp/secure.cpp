    const std::string artist = field(form, "artist"), title = field(form, "title");
    if (artist.empty() || title.empty()) return 0;
    const std::string path = list_of(show);
    int lines = 0;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) lines++;
    in.close();
    auto cell = [](std::string text) {
        std::replace_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
        if (!text.empty() && std::string("=+-@").find(text[0]) != std::string::npos) text = "'" + text;
        if (text.find_first_of(",\"") == std::string::npos) return text;
        for (size_t at = text.find('"'); at != std::string::npos; at = text.find('"', at + 2)) text.insert(at, "\"");
        return '"' + text + '"';
    };
    std::ofstream out(path, std::ios::app);
    if (lines == 0) {
        out << "No,Artist,Title,Greeting\n";
        lines = 1;
    }
    out << lines << ',' << cell(artist) << ',' << cell(title) << ',' << cell(field(form, "greeting")) << '\n';
    return lines;
}
