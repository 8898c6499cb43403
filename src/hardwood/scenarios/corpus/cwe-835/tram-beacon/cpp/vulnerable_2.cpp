    std::vector<std::string> lines;
    auto record = frame.begin();
    while (frame.end() - record >= 2 && record[1] <= frame.end() - record) {
        std::string line = kind_name(record[0]) + " ";
        if (record[1] > 2) line.append(record + 2, record + record[1]);
        lines.push_back(std::move(line));
        record += record[1];
    }
    return lines;
}
