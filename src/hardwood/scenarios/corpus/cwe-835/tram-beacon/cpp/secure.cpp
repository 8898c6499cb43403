    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at + 2 <= frame.size()) {
        const std::size_t size = frame[at + 1];
        if (size < 2 || at + size > frame.size()) break;
        lines.push_back(kind_name(frame[at]) + " " + std::string(frame.begin() + at + 2, frame.begin() + at + size));
        at += size;
    }
    return lines;
}
