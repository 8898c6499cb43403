    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at + 2 <= frame.size()) {
        const std::size_t size = frame[at + 1];
        if (at + size > frame.size()) break;
        std::string text;
        for (std::size_t i = at + 2; i < at + size; i++) text += static_cast<char>(frame[i]);
        lines.push_back(kind_name(frame[at]) + " " + text);
        at += size;
    }
    return lines;
}
