    std::vector<std::string> command = CONVERTERS.at(get_ending(upload.name));
    command.push_back(upload.store + ".pdf");
    command.push_back(upload.store);
    const Result result = run(command);
    if (result.code != 0) {
        std::cerr << upload.store << ": " << result.output << '\n';
        report << "failed, the file may be damaged\n";
        return false;
    }
    report << find_pages(result.output) << '\n';
    return true;
}
