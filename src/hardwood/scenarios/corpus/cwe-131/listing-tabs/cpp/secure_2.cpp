    std::string expanded;
    std::size_t line = 0;
    for (char c : listing) {
        if (c == '\t') {
            expanded.append(to_next_stop(expanded.size() - line, width), ' ');
            continue;
        }
        expanded.push_back(c);
        if (c == '\n') {
            line = expanded.size();
        }
    }

    std::unique_ptr<char[]> text(new char[expanded.size() + 1]);
    std::strcpy(text.get(), expanded.c_str());
    return text;
}
