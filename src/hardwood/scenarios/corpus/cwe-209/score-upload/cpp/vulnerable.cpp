    std::ostringstream report;
    int ready = 0;
    for (const Upload &upload : uploads) {
        report << upload.name << ": ";
        auto converter = CONVERTERS.find(ending(upload.name));
        if (converter == CONVERTERS.end()) {
            report << "not a score\n";
            continue;
        }
        std::vector<std::string> command = converter->second;
        command.push_back(upload.store + ".pdf");
        command.push_back(upload.store);
        const Result result = run(command);
        if (result.code != 0) {
            report << "failed, " << result.output << '\n';
            continue;
        }
        const auto at = result.output.find("pages: ");
        const int count = at == std::string::npos ? 0 : std::atoi(result.output.c_str() + at + 7);
        report << pages(count) << '\n';
        ready++;
    }
    report << ready << " of " << uploads.size() << " ready\n";
    return report.str();
}
