    std::vector<std::string> lines;
    for (std::size_t at = 0; at + 1 < frame.size();) {
        const std::size_t end = at + frame[at + 1];
        if (end > frame.size()) return lines;
        std::string line = kind_name(frame[at]) + ' ';
        for (at += 2; at < end; at++) line += static_cast<char>(frame[at]);
        lines.push_back(line);
    }
    return lines;
}
