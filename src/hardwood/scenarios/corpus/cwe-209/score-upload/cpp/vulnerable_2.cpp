    const auto line_for = [&run](const Upload &upload, int &ready) -> std::string {
        if (!CONVERTERS.count(ending(upload.name))) return "not a score";
        std::vector<std::string> command(CONVERTERS.at(ending(upload.name)));
        for (const std::string &path : {upload.store + ".pdf", upload.store}) command.push_back(path);
        auto [code, output] = run(command);
        if (code == 2) return "failed, the program does not know this version of the format";
        if (code) return "failed, " + output.substr(0, output.find('\n'));
        std::istringstream lines(output);
        std::string line;
        int count = 0;
        while (std::getline(lines, line)) {
            if (line.compare(0, 7, "pages: ") == 0) count = std::stoi(line.substr(7));
        }
        ++ready;
        return pages(count);
    };
    std::string report;
    int ready = 0;
    for (const Upload &upload : uploads) {
        report += upload.name + ": " + line_for(upload, ready) + "\n";
    }
    return report + std::to_string(ready) + " of " + std::to_string(uploads.size()) + " ready\n";
}
