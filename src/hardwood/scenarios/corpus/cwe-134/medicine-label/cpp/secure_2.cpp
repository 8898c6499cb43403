    const auto replace_all = [](std::string text, const std::string &what, const std::string &with) {
        std::size_t at = 0;
        while ((at = text.find(what, at)) != std::string::npos) {
            text.replace(at, what.size(), with);
            at += with.size();
        }
        return text;
    };
    std::vector<std::string> lines;
    for (std::string line; std::getline(layout, line);) {
        if (line.rfind("#", 0) == 0) {
            continue;
        }
        line = replace_all(line, "\r", "");
        if (line == "---") {
            line = std::string(20, '-');
        }
        lines.push_back(replace_all(replace_all(line, "%1$s", bottle.patient), "%2$s", bottle.medicine));
    }
    while (!lines.empty() && lines.back() == "") {
        lines.pop_back();
    }
    return lines;
}
