    const auto replace_all = [](std::string &text, const std::string &what, const std::string &with) {
        for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
            text.replace(at, what.size(), with);
        }
    };
    auto lines = read_layout(layout);
    for (auto &line : lines) {
        replace_all(line, "%1$s", bottle.patient);
        replace_all(line, "%2$s", bottle.medicine);
    }
    return lines;
}
